package fr.fiftyfifty.demo.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara Micro with the application at the root, listening to this machine only. */
public final class AppServer implements AutoCloseable {

    /** Half the processor time at start; production keeps the default compiler. */
    public static final List<String> JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m", "-Dfile.encoding=UTF-8");

    /** Payara's number for a failed deployment, after which it stays up and answers 404. */
    private static final String FAILED = "NCLS-CORE-00026";

    private final Child child;
    private final int port;

    private AppServer(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    public static AppServer start(Path payara, Path war, int port, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of(
                "-jar",
                payara.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--contextroot",
                "/",
                "--deploy",
                war.toString(),
                "--port",
                Integer.toString(port)));
        return new AppServer(Child.start("L’application (Payara Micro)", command, environment, log), port);
    }

    public void awaitReady() {
        Readiness.await(URI.create("http://localhost:" + port + "/"), child, () -> child.mustNotSay(FAILED));
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
