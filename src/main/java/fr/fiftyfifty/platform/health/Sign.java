package fr.fiftyfifty.platform.health;

/** One thing that must be well. Rooms below add theirs by being beans of this type. */
public interface Sign {

    /** Short English name in the answer; no personal data. */
    String name();

    Condition condition();

    /** From best to worst. */
    enum Condition {
        UP,
        /** People are served, but somebody should look. */
        DEGRADED,
        DOWN
    }
}
