package fr.fiftyfifty.media;

import java.time.Instant;

/**
 * A document for a page.
 *
 * @param byteCount size in bytes
 * @param sha256 of the very bytes that were sent, in hexadecimal
 */
public record DocumentRow(String token, String fileName, int byteCount, String sha256, Instant createdAt) {

    public String address() {
        return "/fichiers/" + token;
    }
}
