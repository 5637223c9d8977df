package fr.fiftyfifty.journal;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * What a person typed, with a salt of its own. The chain covers the digest alone; once text and salt are forgotten, nobody
 * can find the words back by trying.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
record SaltedWords(String text, byte[] salt, byte[] digest) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static SaltedWords of(String text) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new SaltedWords(text, salt, Chain.digest(salt, text));
    }

    boolean isTrue() {
        return Arrays.equals(digest, Chain.digest(salt, text));
    }
}
