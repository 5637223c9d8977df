package fr.fiftyfifty.notification;

/** How news travel: by mail, or on paper to people without e-mail. */
public enum DispatchKind {
    MAIL,
    PAPER
}
