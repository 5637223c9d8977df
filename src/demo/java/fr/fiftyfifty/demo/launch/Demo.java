package fr.fiftyfifty.demo.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * {@code mvn -Pdemo}: the whole product on one machine, until Ctrl-C.
 *
 * <p>What must survive (data, mails) lies in {@code .demo} at the root of the project, out of reach of {@code mvn clean}. The
 * ports of PostgreSQL and of the mail sink are kept there too: a server killed hard is found again, and Keycloak remembers
 * where mail goes.
 */
public final class Demo {

    private static final Banner BANNER = new Banner();

    private final Path root = Path.of(property("demo.root"));
    private final Path home = root.resolve(".demo");
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    private Demo() {}

    public static void main(String[] args) throws InterruptedException {
        Demo demo = new Demo();
        Thread end = new Thread(demo::stop, "demo-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            List<Child> children = demo.start();
            while (true) {
                children.forEach(Child::mustLive);
                Thread.sleep(500);
            }
        } catch (Trouble trouble) {
            demo.leave(trouble);
        } catch (CompletionException e) {
            demo.leave(
                    e.getCause() instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(e.getCause()), e));
        }
    }

    /** Children die with the launcher when Ctrl-C reaches all of them: only a death before that is news. */
    private void leave(Trouble trouble) {
        synchronized (running) {
            if (!stopping) {
                BANNER.say("\n" + trouble.sentence());
            }
        }
        System.exit(1);
    }

    private List<Child> start() throws InterruptedException {
        long begin = System.nanoTime();
        lock();
        Leftovers leftovers = new Leftovers(home.resolve("children"));
        leftovers.end();
        Path data = home.resolve("pg");
        int appPort = Ports.wanted("demo.port", 8080);
        int keycloakPort = Ports.wanted("demo.keycloak.port", 8180);
        int mailPort = Ports.quiet("demo.mail.port", 2580, home.resolve("mail.port"), port -> false);
        int databasePort =
                Ports.quiet("demo.pg.port", 5480, home.resolve("pg.port"), port -> Postgres.livesOn(data, port));
        String url = "http://localhost:" + appPort;

        BANNER.say("\nFifty/Fifty démarre…");
        Postgres postgres = keep(Postgres.start(Path.of(property("runtime.dir")).resolve("pg"), data, databasePort));
        BANNER.ready("PostgreSQL", since(begin));
        MailSink mails = keep(MailSink.start(home.resolve("mail"), mailPort));
        Realm realm = new Realm(root, url, mails.port());
        KeycloakServer keycloak = keep(keycloak(realm, postgres, keycloakPort));
        AppServer app = keep(application(AppSettings.of(url, postgres, keycloak.issuer(), mails), appPort));
        List<Child> children = List.of(keycloak.child(), app.child());
        leftovers.remember(children);
        CompletableFuture<Void> login = CompletableFuture.runAsync(keycloak::awaitReady)
                .thenRun(() -> realm.remember(fingerprint()))
                .thenRun(() -> BANNER.ready("Keycloak", since(begin)));
        CompletableFuture<Void> pages =
                CompletableFuture.runAsync(app::awaitReady).thenRun(() -> BANNER.ready("Application", since(begin)));
        await(List.of(login, pages));
        BANNER.open(url, "http://localhost:" + keycloakPort);
        return children;
    }

    private Path fingerprint() {
        return home.resolve("realm.sha256");
    }

    private KeycloakServer keycloak(Realm realm, Postgres postgres, int port) {
        if (realm.isNew(fingerprint())) {
            postgres.renew(Postgres.KEYCLOAK);
        }
        return KeycloakServer.start(
                Path.of(property("keycloak.home")),
                root.resolve("keycloak/themes"),
                realm.json(),
                postgres,
                port,
                home.resolve("logs/keycloak.log"));
    }

    private AppServer application(Map<String, String> settings, int port) {
        return AppServer.start(
                Path.of(property("payara.jar")),
                Path.of(property("demo.war")),
                port,
                AppSettings.asEnvironment(AppSettings.withTown(settings)),
                home.resolve("logs/application.log"));
    }

    /** All of them, or the first that fails: nobody waits for one server while the other is dead. */
    private static void await(List<CompletableFuture<Void>> parts) throws InterruptedException {
        while (!parts.stream().allMatch(CompletableFuture::isDone)) {
            parts.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
            Thread.sleep(100);
        }
        parts.forEach(CompletableFuture::join);
    }

    private <T extends AutoCloseable> T keep(T part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    /** Last started, first stopped; both servers are asked before the first is waited for. */
    private void stop() {
        synchronized (running) {
            stopping = true;
            boolean started = running.size() > 1;
            for (AutoCloseable part : running) {
                if (part instanceof AppServer app) {
                    app.child().ask();
                } else if (part instanceof KeycloakServer keycloak) {
                    keycloak.child().ask();
                }
            }
            while (!running.isEmpty()) {
                close(running.pop());
            }
            if (started) {
                BANNER.say("Tout est arrêté.");
            }
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            BANNER.say("Un arrêt s’est mal passé : " + e.getMessage());
        }
    }

    private void lock() {
        try {
            Files.createDirectories(home);
            FileChannel file =
                    keep(FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            if (file.tryLock() == null) {
                throw twice(null);
            }
        } catch (OverlappingFileLockException e) {
            throw twice(e);
        } catch (IOException e) {
            throw new Trouble("Le dossier « " + home + " » ne se laisse pas écrire : " + e.getMessage() + ".", e);
        }
    }

    private Trouble twice(@Nullable Exception e) {
        String sentence =
                "Une démo tourne déjà sur « " + home + " » : arrêtez-la, ou travaillez dans une autre copie du projet.";
        return e == null ? new Trouble(sentence) : new Trouble(sentence, e);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new Trouble("La démo se lance par « mvn -Pdemo » (il manque -D" + name + ").");
        }
        return value;
    }
}
