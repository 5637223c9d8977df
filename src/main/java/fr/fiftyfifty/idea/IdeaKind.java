package fr.fiftyfifty.idea;

/** An idea, or a complaint that may become one (« revendication »). */
public enum IdeaKind {
    IDEA,
    CLAIM
}
