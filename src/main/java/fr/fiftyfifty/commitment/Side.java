package fr.fiftyfifty.commitment;

import java.util.Locale;

/** Who promises. */
public enum Side {
    RESIDENTS,
    COMMUNE,
    /** Both, confirmed by each; outside the balance. */
    TOGETHER,
    /** A third party (handbook §3.6.14). */
    PARTNER;

    /** « En échange de » joins two sides that face each other. */
    boolean faces(Side other) {
        return this != other && this != TOGETHER && other != TOGETHER;
    }

    public String key() {
        return "commitment.side." + name().toLowerCase(Locale.ROOT);
    }
}
