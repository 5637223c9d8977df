package fr.fiftyfifty.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Files as telephones, scanners and mischievous people send them; all drawn or assembled here. */
public final class MediaFixtures {

    private MediaFixtures() {}

    /** A picture whose left half is red and right half blue: it shows which way up it is. */
    public static BufferedImage redLeftBlueRight(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return written(redLeftBlueRight(width, height), "jpeg", 0.9f);
    }

    public static byte[] png(int width, int height) {
        BufferedImage clear = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        return written(clear, "png", 0);
    }

    /** Twelve megapixels of noise at full quality: more than twelve megabytes. */
    public static byte[] heavyJpeg() {
        BufferedImage noise = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(17);
        int[] line = new int[4000];
        for (int y = 0; y < 3000; y++) {
            for (int x = 0; x < line.length; x++) {
                line[x] = random.nextInt();
            }
            noise.setRGB(0, y, 4000, 1, line, 0, 4000);
        }
        return written(noise, "jpeg", 0.94f);
    }

    /** With an EXIF block as a telephone writes it: how it was held, and the place (50.448° north, 2.794° east). */
    public static byte[] taken(byte[] jpeg, int orientation) {
        byte[] tiff = tiff(orientation);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + tiff.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] tiff(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(140).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 92);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, 116);
        tiff.putInt(0);
        for (int value : new int[] {50, 1, 26, 1, 53, 1, 2, 1, 47, 1, 38, 1}) {
            tiff.putInt(value);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A few bytes of PNG that announce a huge picture. */
    public static byte[] pngAnnouncing(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    public static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The head of a Windows programme. */
    public static byte[] programme() {
        byte[] bytes = new byte[512];
        System.arraycopy("MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 5);
        bytes[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0x80, 4);
        return bytes;
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(BufferedImage image, String format, float quality) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (quality > 0) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
