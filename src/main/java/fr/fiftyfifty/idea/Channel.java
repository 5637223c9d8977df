package fr.fiftyfifty.idea;

/** How an idea came in: paper, telephone and counter count as much as the screen. */
public enum Channel {
    WEB,
    COUNTER,
    PHONE,
    PAPER,
    TAKEOVER
}
