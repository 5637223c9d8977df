package fr.fiftyfifty.demo.launch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The realm that the demo and the tests import: the real one, and what only a demonstration may have.
 *
 * <p>The rule of the merge: objects are merged key by key, lists are added to (people, the client with the password grant),
 * anything else is replaced (the password policy, the browser flow that asks no code of the telephone). Keycloak cannot do
 * it itself: its users file carries nothing but the realm's name and its users.
 */
final class RealmFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private RealmFile() {}

    /**
     * The text to import.
     *
     * @param placeholders values of {@code ${NAME}} in the realm; in production Keycloak reads them from its environment
     * @throws IllegalArgumentException if the realm asks for a value that is not given
     */
    static String merged(Path realm, Path demo, Map<String, String> placeholders) {
        JsonObject whole = read(realm);
        add(whole, read(demo));
        return fill(JSON.toJson(whole), placeholders);
    }

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(JsonObject whole, JsonObject more) {
        for (Map.Entry<String, JsonElement> entry : more.entrySet()) {
            JsonElement mine = whole.get(entry.getKey());
            JsonElement theirs = entry.getValue();
            if (mine instanceof JsonObject inner && theirs instanceof JsonObject added) {
                add(inner, added);
            } else if (mine != null && mine.isJsonArray() && theirs.isJsonArray()) {
                mine.getAsJsonArray().addAll(theirs.getAsJsonArray());
            } else {
                whole.add(entry.getKey(), theirs);
            }
        }
    }

    private static String fill(String text, Map<String, String> placeholders) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> quoted(value(found, placeholders)));
    }

    private static String value(MatchResult found, Map<String, String> placeholders) {
        String value = placeholders.get(found.group(1));
        if (value == null) {
            throw new IllegalArgumentException("the realm asks for " + found.group() + ", and nobody gave it");
        }
        return value;
    }

    /** As the inside of a JSON string, safe as a replacement. */
    private static String quoted(String value) {
        String json = JSON.toJson(new JsonPrimitive(value));
        return Matcher.quoteReplacement(json.substring(1, json.length() - 1));
    }
}
