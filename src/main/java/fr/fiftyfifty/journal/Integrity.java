package fr.fiftyfifty.journal;

import org.jspecify.annotations.Nullable;

/**
 * Result of reading the whole chain of a commune again.
 *
 * @param sealed rows whose seal was read
 * @param waiting rows that the job has not sealed yet
 * @param forgotten rows that have neither seal nor place in the waiting list
 * @param fault id of the first row that no longer fits its seal, its words or its rank; null when all fit
 */
public record Integrity(
        long sealed, long waiting, long forgotten, @Nullable Long fault) {

    public boolean isWhole() {
        return fault == null && forgotten == 0;
    }
}
