package fr.fiftyfifty.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Programs that outlived a launcher killed without a word (kill -9). Each child is written down with the moment it started,
 * so that the next start ends them and never a stranger with the same number.
 */
final class Leftovers {

    private final Path list;

    Leftovers(Path list) {
        this.list = list;
    }

    void end() {
        for (String line : lines()) {
            String[] parts = line.split(" ", 2);
            if (parts.length == 2) {
                ProcessHandle.of(Long.parseLong(parts[0]))
                        .filter(process -> startOf(process).equals(parts[1]))
                        .ifPresent(Leftovers::endOne);
            }
        }
    }

    void remember(List<Child> children) {
        List<String> lines = new ArrayList<>();
        for (Child child : children) {
            lines.add(child.handle().pid() + " " + startOf(child.handle()));
        }
        try {
            Files.write(list, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(list) ? Files.readAllLines(list) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startOf(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return start.map(Instant::toString).orElse("?");
    }

    private static void endOne(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
