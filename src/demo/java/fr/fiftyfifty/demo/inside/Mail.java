package fr.fiftyfifty.demo.inside;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** One received mail, read whole: who, what, and its two bodies. */
public record Mail(
        String name, String from, String to, String subject, String text, String html, List<String> attachments) {

    public Mail {
        attachments = List.copyOf(attachments);
    }

    /** Reads an {@code .eml} file. */
    public static Mail read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            StringBuilder text = new StringBuilder();
            StringBuilder html = new StringBuilder();
            List<String> attachments = new ArrayList<>();
            collect(message, text, html, attachments);
            return new Mail(
                    String.valueOf(file.getFileName()),
                    header(message, "From"),
                    header(message, "To"),
                    header(message, "Subject"),
                    text.toString(),
                    html.toString(),
                    attachments);
        } catch (MessagingException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException, IOException {
        String value = message.getHeader(name, ", ");
        return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
    }

    private static void collect(Part part, StringBuilder text, StringBuilder html, List<String> attachments)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, text, html, attachments);
            }
        } else if (part.getFileName() != null) {
            attachments.add(MimeUtility.decodeText(part.getFileName()));
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            text.append(part.getContent());
        }
    }
}
