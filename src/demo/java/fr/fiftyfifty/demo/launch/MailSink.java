package fr.fiftyfifty.demo.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail and sends none: one {@code .eml} file a recipient, named so that the names sort by arrival. */
public final class MailSink implements AutoCloseable {

    private final SMTPServer server;
    private final Path directory;
    private final int port;

    private MailSink(SMTPServer server, Path directory, int port) {
        this.server = server;
        this.directory = directory;
        this.port = port;
    }

    public static MailSink start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Trouble("Le dossier des courriels « " + directory + " » n’a pas pu être créé.", e);
        }
        SMTPServer server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .simpleMessageListener(new Letterbox(directory))
                .build();
        server.start();
        return new MailSink(server, directory, port);
    }

    public Path directory() {
        return directory;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.stop();
    }

    private record Letterbox(Path directory, AtomicInteger rank) implements SimpleMessageListener {

        Letterbox(Path directory) {
            this(directory, new AtomicInteger());
        }

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        /** A reader must never see half a mail, so it gets its name when it is whole. */
        @Override
        public void deliver(String from, String recipient, InputStream mail) throws IOException {
            String to = recipient.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@.+-]", "_");
            String name =
                    String.format(Locale.ROOT, "%014d-%05d-%s", System.currentTimeMillis(), rank.incrementAndGet(), to);
            Path draft = directory.resolve(name + ".part");
            Files.copy(mail, draft);
            Files.move(draft, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
