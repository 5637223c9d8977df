package fr.fiftyfifty.notification;

import java.time.Instant;

/** What the administrator sees of a mail that did not arrive: never its words, never the whole address. */
public record UndeliveredRow(
        long id, String letter, String maskedAddress, DispatchState state, int attempts, String error, Instant at) {}
