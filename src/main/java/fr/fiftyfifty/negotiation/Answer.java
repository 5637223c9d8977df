package fr.fiftyfifty.negotiation;

/** What the commune answers to a remark. */
public enum Answer {
    /** Takes the number that was proposed. */
    ACCEPT,
    /** Keeps the line, and says why. */
    KEEP
}
