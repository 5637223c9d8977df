package fr.fiftyfifty.demo.inside.town;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The demo's past as it is written down: blocks of « key: value » under a name in brackets. */
final class TownFile {

    private static final String PAST = "/town/past.txt";

    private TownFile() {}

    static List<TownBlock> past() {
        try (InputStream in = TownFile.class.getResourceAsStream(PAST)) {
            return parse(new String(Objects.requireNonNull(in, PAST).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<TownBlock> parse(String text) {
        List<TownBlock> blocks = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                blocks.add(new TownBlock(line.substring(1, line.length() - 1)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                if (colon < 0 || blocks.isEmpty()) {
                    throw new IllegalArgumentException("not « key: value »: " + line);
                }
                blocks.get(blocks.size() - 1)
                        .put(
                                line.substring(0, colon).strip(),
                                line.substring(colon + 1).strip());
            }
        }
        return blocks;
    }
}
