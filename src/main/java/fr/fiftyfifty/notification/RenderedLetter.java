package fr.fiftyfifty.notification;

import org.jspecify.annotations.Nullable;

/** Words as they leave: frozen with the act, whatever the commune's letter becomes later. */
record RenderedLetter(
        String subject, String text, String html, @Nullable String stopLink) {}
