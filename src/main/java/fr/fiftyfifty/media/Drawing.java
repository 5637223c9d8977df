package fr.fiftyfifty.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One size of a photograph, as our own JPEG.
 *
 * @param edge longest side that it was drawn for, in pixels: 320, 960 or 1920; the picture itself may be smaller
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the database, never compared
record Drawing(int edge, int width, int height, byte[] jpeg) {

    String sha256() {
        return sha256(jpeg);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
