package fr.fiftyfifty.authorisation;

import java.util.Locale;

/** How a condition stands. */
public enum CheckState {
    GREEN,
    RED,
    NOT_NEEDED;

    public String key() {
        return "authorisation.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Its mark on pages: a shape before it is a colour. */
    public String mark() {
        return switch (this) {
            case GREEN -> "kept";
            case RED -> "late";
            case NOT_NEEDED -> "open";
        };
    }
}
