package fr.fiftyfifty.platform.text;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.Rooms;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of all rooms: none missing, none orphaned by its translation, and typography as printed. */
class WordsTest {

    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("\\bt\\.of\\(\\s*'([a-zA-Z0-9_.]+)'");
    private static final Pattern CHOSEN = Pattern.compile("'([a-z]+\\.[a-zA-Z0-9_.]*[a-zA-Z0-9_])'\\s*[:,)]");

    private final Map<String, String> french = all("");
    private final Map<String, String> english = all("_en");

    @Test
    void every_key_that_a_page_asks_for_has_its_french_words() throws IOException {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Path page : pages()) {
            Set<String> unknown = keysOf(Files.readString(page)).stream()
                    .filter(key -> !isKnown(key))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!unknown.isEmpty()) {
                missing.put(page.toString(), unknown);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_holds_a_straight_apostrophe() {
        assertThat(keysWhere(french, key -> texts(french, key).contains("'"))).isEmpty();
        assertThat(keysWhere(english, key -> texts(english, key).contains("'"))).isEmpty();
    }

    @Test
    void a_translation_has_no_key_that_french_lacks() {
        assertThat(keysWhere(english, key -> !french.containsKey(key))).isEmpty();
    }

    @Test
    void a_translation_has_as_many_places_to_fill() {
        assertThat(keysWhere(english, key -> places(texts(english, key)) != places(texts(french, key))))
                .isEmpty();
    }

    @Test
    void a_key_begins_with_its_room_and_no_two_rooms_share_one() {
        for (String room : Rooms.names()) {
            assertThat(bundle(room, "").stringPropertyNames())
                    .allMatch(key -> key.startsWith(room + ".") || key.startsWith("journal." + room + "."));
        }
    }

    @Test
    void a_missing_key_would_be_seen() {
        assertThat(keysOf("#{t.of('nowhere.page.title')}")).containsExactly("nowhere.page.title");
        assertThat(isKnown("nowhere.page.title")).isFalse();
        assertThat(keysOf("#{t.of(x ? 'nowhere.a' : 'nowhere.b')}")).contains("nowhere.a", "nowhere.b");
    }

    /** A key that ends with a dot is the beginning of several. */
    private boolean isKnown(String key) {
        return key.endsWith(".")
                ? french.keySet().stream().anyMatch(known -> known.startsWith(key))
                : french.containsKey(key);
    }

    private static Set<String> keysOf(String page) {
        Set<String> keys = new TreeSet<>();
        Matcher direct = USED.matcher(page);
        while (direct.find()) {
            keys.add(direct.group(1));
        }
        Matcher chosen = CHOSEN.matcher(page);
        while (chosen.find()) {
            String key = chosen.group(1);
            if (page.contains("t.of(") && startsLikeKey(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static boolean startsLikeKey(String key) {
        String room = key.substring(0, key.indexOf('.'));
        return Rooms.names().contains(room) || room.equals("nowhere");
    }

    private static int places(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static String texts(Map<String, String> bundle, String key) {
        return requireNonNullElse(bundle.get(key), "");
    }

    private static List<String> keysWhere(Map<String, String> bundle, Predicate<String> wrong) {
        return bundle.keySet().stream().filter(wrong).sorted().toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Map<String, String> all(String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String room : Rooms.names()) {
            Properties bundle = bundle(room, suffix);
            bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
        }
        return texts;
    }

    private static Properties bundle(String room, String suffix) {
        Properties bundle = new Properties();
        Path file = WORDS.resolve(room + suffix + ".properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                bundle.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bundle;
    }
}
