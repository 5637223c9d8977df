package fr.fiftyfifty.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What one transaction wrote so far.
 *
 * @param rows of any table but the journal's
 * @param told rows of the journal for the act itself
 * @param caused rows of the journal for consequences that name the act as their cause
 * @param all rows of the journal
 */
record Traces(long rows, long told, long caused, long all) {

    /** What was written since. */
    Traces since(Traces before) {
        return new Traces(rows - before.rows, told - before.told, caused - before.caused, all - before.all);
    }

    /** A search writes nothing. */
    @Nullable
    String faultOfSearch() {
        return rows == 0 && all == 0 ? null : "a search wrote " + this;
    }

    /** An act changes the database and tells the journal once; whatever else the journal holds names it as the cause. */
    @Nullable
    String faultOfAct() {
        return rows > 0 && told == 1 && all == told + caused ? null : "wrote " + this;
    }
}
