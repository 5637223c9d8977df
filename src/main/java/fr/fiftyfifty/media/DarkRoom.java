package fr.fiftyfifty.media;

import fr.fiftyfifty.platform.fault.DomainException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Where photographs are developed: read, set upright, drawn again in our three sizes.
 *
 * <p>Nothing of the original bytes goes on: with them go the place where it was taken, odd colour profiles and whatever
 * else was hidden behind the picture.
 */
final class DarkRoom {

    /** Longest sides, in pixels: a list, a page, a large screen or a panel. */
    static final List<Integer> EDGES = List.of(320, 960, 1920);

    /** Above it, a few kilobytes could ask for gigabytes of memory. Told by the header, before anything is decoded. */
    static final long MOST_PIXELS = 60_000_000L;

    static final int MOST_MEGAPIXELS = 60;

    private static final float QUALITY = 0.85f;

    private DarkRoom() {}

    /** The sizes of a photograph, smallest first; a size that the original does not reach is left out. */
    static List<Drawing> develop(byte[] bytes) {
        String type = FileSignature.photo(bytes);
        try {
            BufferedImage picture = upright(shrink(decode(bytes, type), last()), Exif.orientation(bytes, type));
            List<Drawing> sizes = new ArrayList<>();
            for (int edge : EDGES) {
                BufferedImage drawn = shrink(picture, edge);
                sizes.add(new Drawing(edge, drawn.getWidth(), drawn.getHeight(), jpeg(drawn)));
                if (Math.max(picture.getWidth(), picture.getHeight()) <= edge) {
                    break;
                }
            }
            return sizes;
        } catch (DomainException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // readers answer a broken or hostile file with any exception
            throw DomainException.invalid("photo", "media.photo.unreadable");
        }
    }

    private static BufferedImage decode(byte[] bytes, String type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        if (!readers.hasNext()) {
            throw new IOException("no reader for " + type);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw DomainException.invalid("photo", "media.photo.tooManyPixels", MOST_MEGAPIXELS);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            // twice what we need is enough to draw well, and keeps 60 megapixels out of the memory
            int step = Math.max(1, Math.max(width, height) / (2 * last()));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** In plain sRGB on white, no larger than the edge; never enlarged. */
    private static BufferedImage shrink(BufferedImage image, int edge) throws IOException {
        if (Math.max(image.getWidth(), image.getHeight()) > edge) {
            return onWhite(Thumbnails.of(image).size(edge, edge).asBufferedImage());
        }
        return image.getType() == BufferedImage.TYPE_INT_RGB ? image : onWhite(image);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = plain.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return plain;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        return orientation == Exif.UPRIGHT
                ? image
                : onWhite(ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(image));
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var sink = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(sink);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static int last() {
        return EDGES.get(EDGES.size() - 1);
    }
}
