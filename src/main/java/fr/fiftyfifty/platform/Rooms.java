package fr.fiftyfifty.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of the rooms, in their order, from the one list that the architecture test reads too. */
public final class Rooms {

    private static final List<String> NAMES = lines("/rooms.txt");

    private Rooms() {}

    public static List<String> names() {
        return NAMES;
    }

    /** Lines of a text resource of ours without blanks and comments; none when the resource does not exist. */
    public static List<String> lines(String resource) {
        try (InputStream in = Rooms.class.getResourceAsStream(resource)) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("--"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
