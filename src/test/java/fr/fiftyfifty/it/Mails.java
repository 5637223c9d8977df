package fr.fiftyfifty.it;

import fr.fiftyfifty.demo.inside.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the application has sent, read where the sink laid it. */
public final class Mails {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private final Path directory;

    Mails(Path directory) {
        this.directory = directory;
    }

    /** All mails to an address, oldest first. */
    public List<Mail> to(String address) {
        String end = "-" + address.toLowerCase(Locale.ROOT) + ".eml";
        try (Stream<Path> all = Files.list(directory)) {
            List<Mail> mails = new ArrayList<>();
            for (Path file :
                    all.filter(path -> path.toString().endsWith(end)).sorted().toList()) {
                mails.add(Mail.read(file));
            }
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest mail to an address whose subject has these words; waits for the outbox to send it. */
    public Mail await(String address, String subject) {
        return await(address, mail -> mail.subject().contains(subject));
    }

    /** The same, about one dossier: nobody is handed the mail of another test. */
    public Mail await(String address, String subject, String reference) {
        return await(
                address, mail -> mail.subject().contains(subject) && mail.text().contains(reference));
    }

    private Mail await(String address, Predicate<Mail> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<Mail> found = to(address).stream().filter(wanted).toList();
            if (!found.isEmpty()) {
                return found.get(found.size() - 1);
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no such mail to " + address + ", only "
                        + to(address).stream().map(Mail::subject).toList());
            }
            pause();
        }
    }

    /** The first link of a mail's text. */
    public static String link(Mail mail) {
        Matcher link = LINK.matcher(mail.text());
        if (link.find()) {
            return link.group();
        }
        throw new AssertionError("no link in: " + mail.text());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
