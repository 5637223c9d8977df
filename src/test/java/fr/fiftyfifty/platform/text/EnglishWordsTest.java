package fr.fiftyfifty.platform.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.Rooms;
import fr.fiftyfifty.platform.web.Route;
import fr.fiftyfifty.platform.web.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a public or a resident's page in English reads all of it in English: the page, its parts, its tags, its beans. */
class EnglishWordsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TAGS = PAGES.resolve("WEB-INF/tags");
    private static final Pattern PART = Pattern.compile("(?:src|template)=\"(/WEB-INF/[^\"]+\\.xhtml)\"");
    private static final Pattern TAG = Pattern.compile("<ff:([a-z-]+)");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\b");
    private static final Pattern IN_PAGE = Pattern.compile("'([a-z]+\\.[\\w.]+)'");
    private static final Pattern IN_BEAN = Pattern.compile("\"([a-z]+\\.[\\w.]+)\"");

    /** Asked for in pages of both sides, but drawn for the town hall alone. */
    private static final Set<String> STAFF_ONLY = Set.of("folder.mine.week");

    private final Map<String, String> french = all("");
    private final Map<String, String> english = all("_en");

    @Test
    void every_text_of_a_page_that_residents_read_exists_in_english() {
        Set<String> missing = new TreeSet<>();
        for (Route route : Routes.all()) {
            if (route.audience() != Route.Audience.STAFF) {
                for (String key : keysOf(route.view())) {
                    if (!english.containsKey(key)) {
                        missing.add(route.path() + " " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void what_a_resident_may_be_refused_exists_in_english() {
        Set<String> missing = french.keySet().stream()
                .filter(key -> Stream.of("idea.", "people.", "media.").anyMatch(key::startsWith))
                .filter(key -> !english.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void a_missing_translation_would_be_seen() {
        assertThat(keysOf("/idea/deposer.xhtml"))
                .as("of the page, of its frame, of a tag and of a tag's tag")
                .contains("idea.step1.title", "platform.page.nav.home", "platform.page.form.step");
        assertThat(keysOf("/negotiation/promesses.xhtml")).contains("negotiation.awaited.you", "negotiation.line.open");
    }

    private Set<String> keysOf(String view) {
        Set<Path> files = new TreeSet<>();
        gather(PAGES.resolve(view.substring(1)), files);
        Set<String> keys = new TreeSet<>();
        for (Path file : files) {
            boolean page = file.toString().endsWith(".xhtml");
            Matcher found = (page ? IN_PAGE : IN_BEAN).matcher(read(file));
            while (found.find()) {
                known(found.group(1)).forEach(keys::add);
            }
        }
        keys.removeAll(STAFF_ONLY);
        return keys;
    }

    /** The key itself, or all that begin with it when its end is chosen while the page is drawn. */
    private Stream<String> known(String key) {
        return key.endsWith(".")
                ? french.keySet().stream().filter(known -> known.startsWith(key))
                : Stream.of(key).filter(french::containsKey);
    }

    private static void gather(Path file, Set<Path> files) {
        if (!Files.exists(file) || !files.add(file) || file.toString().endsWith(".java")) {
            return;
        }
        String text = read(file);
        PART.matcher(text)
                .results()
                .forEach(part -> gather(PAGES.resolve(part.group(1).substring(1)), files));
        TAG.matcher(text).results().forEach(tag -> gather(TAGS.resolve(tag.group(1) + ".xhtml"), files));
        BEAN.matcher(text).results().map(bean -> bean.group(1)).distinct().forEach(bean -> {
            String type = Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
            Rooms.names().forEach(room -> gather(Path.of("src/main/java/fr/fiftyfifty", room, type), files));
        });
    }

    private static Map<String, String> all(String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String room : Rooms.names()) {
            Properties bundle = new Properties();
            try (InputStream in =
                    EnglishWordsTest.class.getResourceAsStream("/words/" + room + suffix + ".properties")) {
                if (in != null) {
                    bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundle.stringPropertyNames().forEach(key -> texts.put(key, requireNonNull(bundle.getProperty(key))));
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
