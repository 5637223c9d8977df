package fr.fiftyfifty.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the one thing of EXIF that a photograph needs, how the telephone was held; all the rest (place, date, serial
 * number) is dropped with the original bytes. Never fails: a hostile block is an upright photograph.
 */
final class Exif {

    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** Orientation 1 to 8 as EXIF numbers it, of a JPEG, PNG or WebP. */
    static int orientation(byte[] file, String contentType) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            int at =
                    switch (contentType) {
                        case "image/jpeg" -> inJpeg(bytes);
                        case "image/png" -> inPng(bytes);
                        default -> inWebp(bytes);
                    };
            return at < 0
                    ? UPRIGHT
                    : inTiff(ByteBuffer.wrap(file, at, file.length - at).slice());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int inJpeg(ByteBuffer bytes) {
        bytes.position(2);
        while (bytes.remaining() > 4) {
            int marker = Short.toUnsignedInt(bytes.getShort());
            int next = bytes.position() + Short.toUnsignedInt(bytes.getShort());
            if (marker == 0xFFE1 && "Exif".equals(text(bytes, bytes.position()))) {
                return bytes.position() + 6;
            }
            if (marker == 0xFFDA || (marker & 0xFF00) != 0xFF00) {
                return -1;
            }
            bytes.position(next);
        }
        return -1;
    }

    private static int inPng(ByteBuffer bytes) {
        bytes.position(8);
        while (bytes.remaining() > 12) {
            int length = bytes.getInt();
            int data = bytes.position() + 4;
            if ("eXIf".equals(text(bytes, bytes.position()))) {
                return data;
            }
            bytes.position(Math.addExact(Math.addExact(data, length), 4));
        }
        return -1;
    }

    private static int inWebp(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN).position(12);
        while (bytes.remaining() > 8) {
            String chunk = text(bytes, bytes.position());
            int length = bytes.getInt(bytes.position() + 4);
            int data = bytes.position() + 8;
            if ("EXIF".equals(chunk)) {
                return "Exif".equals(text(bytes, data)) ? data + 6 : data;
            }
            bytes.position(Math.addExact(data, Math.addExact(length, length & 1)));
        }
        return -1;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int held = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return held >= 1 && held <= 8 ? held : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static String text(ByteBuffer bytes, int at) {
        byte[] four = new byte[4];
        bytes.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}
