package fr.fiftyfifty.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The commune's mail relay, told by the keys {@code app.mail.*}. */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE_MS = "10000";

    @Inject
    @ConfigProperty(name = "app.mail.host")
    String host;

    @Inject
    @ConfigProperty(name = "app.mail.port")
    int port;

    @Inject
    @ConfigProperty(name = "app.mail.tls")
    String tls;

    @Inject
    @ConfigProperty(name = "app.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "app.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "app.mail.from")
    String from;

    @Inject
    @ConfigProperty(name = "app.mail.from.name")
    String fromName;

    @Inject
    @ConfigProperty(name = "app.url")
    URI site;

    @Inject
    Clock clock;

    /** Hands one mail to the relay; waits ten seconds at most for each step of the talk. Never call it in a transaction. */
    public void send(MailMessage mail) throws MailFailure {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMail message = MimeMail.of(session, from, fromName, mail, clock.instant());
            transport.connect(host, port, user.orElse(null), password.orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw SmtpAnswers.read(e);
        }
    }

    /** Right-hand side of our Message-IDs. */
    public String domain() {
        return site.getHost();
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MS);
        properties.setProperty("mail.smtp.localhost", domain());
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (tls) {
            case "tls" -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case "starttls" -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case "none" -> {}
            default -> throw new IllegalStateException("app.mail.tls must be none, starttls or tls");
        }
        return properties;
    }
}
