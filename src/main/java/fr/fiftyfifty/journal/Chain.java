package fr.fiftyfifty.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arithmetic of the chain: each hash covers one row in canonical form and the hash before it. */
final class Chain {

    /** What stands before the first row of a commune. */
    private static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    static byte[] beginning() {
        return BEGINNING.clone();
    }

    static byte[] next(byte[] previous, JournalEntry entry) {
        MessageDigest sha = sha256();
        sha.update(previous);
        return sha.digest(canonical(entry).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] digest(byte[] salt, String words) {
        MessageDigest sha = sha256();
        sha.update(salt);
        return sha.digest(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Every value carries its length, so that no value can pretend to be the next field. */
    static String canonical(JournalEntry entry) {
        Happening happening = entry.happening();
        StringBuilder text = new StringBuilder("1\n");
        field(text, "id", entry.id());
        field(text, "commune", entry.commune());
        field(text, "at", entry.at().truncatedTo(ChronoUnit.MICROS));
        field(text, "reference", happening.reference());
        field(text, "event", happening.event());
        field(text, "act", happening.act());
        field(text, "cause", happening.cause());
        field(text, "person", happening.person());
        field(text, "actingFor", happening.actingFor());
        new TreeMap<>(happening.facts()).forEach((name, value) -> {
            field(text, "fact", name);
            field(text, "is", value);
        });
        byte[] words = entry.wordsDigest();
        field(text, "words", words == null ? null : HexFormat.of().formatHex(words));
        return text.toString();
    }

    private static void field(StringBuilder text, String name, @Nullable Object value) {
        text.append(name).append(' ');
        if (value == null) {
            text.append('-');
        } else {
            String plain = value.toString();
            text.append(plain.length()).append(':').append(plain);
        }
        text.append('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
