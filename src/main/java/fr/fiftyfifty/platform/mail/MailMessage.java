package fr.fiftyfifty.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it leaves, the same at every attempt.
 *
 * @param to one address, checked by {@link MailAddress}
 * @param messageId with its angle brackets; kept for retries, so that a mail received twice is shown once
 * @param stopLink address that ends these news, or null when they cannot be stopped
 */
public record MailMessage(
        String to,
        String subject,
        String text,
        String html,
        String messageId,
        @Nullable String stopLink) {}
