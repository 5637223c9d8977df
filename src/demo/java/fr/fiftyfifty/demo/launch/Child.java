package fr.fiftyfifty.demo.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A program that we started; its words go to a log of its own. */
public final class Child implements AutoCloseable {

    private static final int STOP_SECONDS = 8;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Path directory = Objects.requireNonNull(log.toAbsolutePath().getParent());
            Files.createDirectories(directory);
            ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
            return new Child(name, log, builder.start());
        } catch (IOException e) {
            throw new Trouble(name + " n’a pas pu être lancé : " + e.getMessage() + ".", e);
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Refuses to wait for the dead. */
    void mustLive() {
        if (!isAlive()) {
            throw new Trouble(
                    name + " s’est arrêté (code " + process.exitValue() + ") : la raison est dans « " + log + " ».");
        }
    }

    /** Refuses to wait for one that lives on after it has failed, as its log says. */
    void mustNotSay(String failure) {
        if (words().contains(failure)) {
            throw new Trouble(name + " n’a pas réussi à démarrer : la raison est dans « " + log + " ».");
        }
    }

    Trouble late(long seconds) {
        return new Trouble(name + " ne répond pas après " + seconds + " s : la raison est dans « " + log + " ».");
    }

    /** Asks it to stop, without waiting. */
    void ask() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        ask();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** The log so far, for whoever must explain a failure. */
    public String words() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
