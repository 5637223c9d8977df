package fr.fiftyfifty.platform.text;

import fr.fiftyfifty.platform.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Every text of the screens. A key begins with its room: {@code idea.step1.title} stands in {@code words/idea.properties}
 * (French, always) and perhaps in {@code words/idea_en.properties}.
 */
@ApplicationScoped
public class Words {

    private static final Logger LOG = Logger.getLogger(Words.class.getName());

    private final Map<String, String> french = load("");
    private final Map<String, String> english = load("_en");

    /** The text in French. */
    public String of(String key, @Nullable Object... args) {
        return in(Locale.FRENCH, key, args);
    }

    /** The text in the language asked for, in French where it was not translated. */
    public String in(Locale locale, String key, @Nullable Object... args) {
        String text = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english.get(key) : null;
        if (text == null) {
            text = french.get(key);
        }
        if (text == null) {
            LOG.log(Level.WARNING, "no words for {0}", key);
            return key;
        }
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }

    public boolean has(String key) {
        return french.containsKey(key);
    }

    private static Map<String, String> load(String suffix) {
        Map<String, String> all = new HashMap<>();
        for (String room : Rooms.names()) {
            try (InputStream in = Words.class.getResourceAsStream("/words/" + room + suffix + ".properties")) {
                if (in != null) {
                    read(in, suffix.isEmpty(), all);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static void read(InputStream in, boolean isFrench, Map<String, String> all) throws IOException {
        Properties bundle = new Properties();
        bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        bundle.forEach((key, text) ->
                all.put(key.toString(), isFrench ? FrenchTypography.apply(text.toString()) : text.toString()));
    }
}
