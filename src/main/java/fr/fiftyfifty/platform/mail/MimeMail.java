package fr.fiftyfifty.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;

/** A mail in MIME: plain text first, HTML second, and the headers that spare us automatic answers. */
final class MimeMail extends MimeMessage {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[A-Za-z0-9.-]+@[A-Za-z0-9.-]+>");
    private static final Pattern LINK = Pattern.compile("https?://[!-;=?-~]+");
    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMail of(Session session, String from, String fromName, MailMessage mail, Instant at)
            throws MessagingException {
        if (!MailAddress.isUsable(mail.to())
                || !MESSAGE_ID.matcher(mail.messageId()).matches()) {
            throw new MessagingException("550 5.1.3 unusable address");
        }
        MimeMail message = new MimeMail(session, mail.messageId());
        message.setFrom(address(from, fromName));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(oneLine(mail.subject()), UTF_8);
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        String stop = mail.stopLink();
        if (stop != null && LINK.matcher(stop).matches()) {
            message.setHeader("List-Unsubscribe", "<" + stop + ">");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    /** jakarta.mail would make a new one at every attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** No control sign reaches a header. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private static InternetAddress address(String from, String name) throws MessagingException {
        try {
            return new InternetAddress(from, oneLine(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(UTF_8, e);
        }
    }
}
