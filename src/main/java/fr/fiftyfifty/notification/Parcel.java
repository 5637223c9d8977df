package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.mail.MailMessage;

/** A mail taken up by one node for one attempt. */
public record Parcel(long id, int attempt, MailMessage mail) {}
