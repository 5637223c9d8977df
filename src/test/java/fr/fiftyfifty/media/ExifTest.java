package fr.fiftyfifty.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExifTest {

    private static final byte[] TIFF = {
        'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0
    };

    @Test
    void a_photograph_without_exif_is_upright() {
        assertThat(Exif.orientation(MediaFixtures.jpeg(20, 20), "image/jpeg")).isEqualTo(1);
        assertThat(Exif.orientation(MediaFixtures.png(20, 20), "image/png")).isEqualTo(1);
        assertThat(Exif.orientation(MediaFixtures.webp(), "image/webp")).isEqualTo(1);
    }

    @Test
    void it_is_read_in_jpeg() {
        assertThat(Exif.orientation(MediaFixtures.taken(MediaFixtures.jpeg(20, 20), 6), "image/jpeg"))
                .isEqualTo(6);
    }

    @Test
    void it_is_read_in_png_and_webp() {
        ByteBuffer png = ByteBuffer.allocate(100).position(8);
        png.putInt(TIFF.length).put(MediaFixtures.text("eXIf")).put(TIFF);
        assertThat(Exif.orientation(png.array(), "image/png")).isEqualTo(8);

        ByteBuffer webp =
                ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN).position(12);
        webp.put(MediaFixtures.text("VP8X")).putInt(3).putInt(0);
        webp.put(MediaFixtures.text("EXIF")).putInt(TIFF.length).put(TIFF);
        assertThat(Exif.orientation(webp.array(), "image/webp")).isEqualTo(8);
    }

    @Test
    void an_orientation_that_does_not_exist_is_upright() {
        assertThat(Exif.orientation(MediaFixtures.taken(MediaFixtures.jpeg(20, 20), 99), "image/jpeg"))
                .isEqualTo(1);
    }

    @Test
    void hostile_bytes_end_upright_and_never_in_a_loop() {
        Random random = new Random(2026);
        byte[] good = MediaFixtures.taken(MediaFixtures.jpeg(20, 20), 6);
        for (int i = 0; i < 2_000; i++) {
            byte[] bent = good.clone();
            for (int j = 0; j < 4; j++) {
                bent[2 + random.nextInt(120)] = (byte) random.nextInt();
            }
            for (String type : new String[] {"image/jpeg", "image/png", "image/webp"}) {
                assertThat(Exif.orientation(bent, type)).isBetween(1, 8);
            }
        }
    }
}
