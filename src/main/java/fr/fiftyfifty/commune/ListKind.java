package fr.fiftyfifty.commune;

/** The lists that the commune keeps. */
public enum ListKind {
    THEME,
    DISTRICT,
    /** A service of the town hall; the bare word is left to the field of Java. */
    DEPARTMENT
}
