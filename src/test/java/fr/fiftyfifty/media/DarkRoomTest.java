package fr.fiftyfifty.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import fr.fiftyfifty.platform.fault.DomainException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DarkRoomTest {

    @Test
    void a_photograph_is_drawn_in_three_sizes_and_keeps_its_shape() {
        List<Drawing> sizes = DarkRoom.develop(MediaFixtures.jpeg(2400, 1800));

        assertThat(sizes).extracting(Drawing::edge).containsExactly(320, 960, 1920);
        assertThat(sizes).extracting(Drawing::width).containsExactly(320, 960, 1920);
        assertThat(sizes).extracting(Drawing::height).containsExactly(240, 720, 1440);
    }

    @Test
    void a_small_photograph_is_never_enlarged() {
        List<Drawing> sizes = DarkRoom.develop(MediaFixtures.jpeg(500, 300));

        assertThat(sizes).extracting(Drawing::edge).containsExactly(320, 960);
        assertThat(sizes.get(1).width()).isEqualTo(500);
        assertThat(DarkRoom.develop(MediaFixtures.jpeg(40, 30)))
                .singleElement()
                .extracting(Drawing::width)
                .isEqualTo(40);
    }

    @Test
    void the_place_where_it_was_taken_does_not_go_on() throws Exception {
        byte[] sent = MediaFixtures.taken(MediaFixtures.jpeg(1200, 800), 1);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation())
                .as("the fixture really says where")
                .isNotNull();

        for (Drawing drawing : DarkRoom.develop(sent)) {
            var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(drawing.jpeg()));
            assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(after.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
            assertThat(new String(drawing.jpeg(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif");
        }
    }

    @Test
    void what_was_hidden_behind_the_picture_does_not_go_on() {
        byte[] picture = MediaFixtures.jpeg(400, 300);
        byte[] script = MediaFixtures.text("<script>alert(1)</script><?php system('id'); ?>");
        byte[] sent = Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, sent, picture.length, script.length);

        assertThat(DarkRoom.develop(sent)).allSatisfy(drawing -> assertThat(
                        new String(drawing.jpeg(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("script", "php"));
    }

    @Test
    void a_photograph_held_sideways_is_set_upright() throws IOException {
        Drawing upright = last(DarkRoom.develop(MediaFixtures.taken(MediaFixtures.jpeg(800, 400), 6)));

        assertThat(upright.width()).isEqualTo(400);
        assertThat(upright.height()).isEqualTo(800);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(upright.jpeg()));
        assertThat(new Color(seen.getRGB(200, 100)).getRed())
                .as("what was left is now on top")
                .isGreaterThan(200);
        assertThat(new Color(seen.getRGB(200, 700)).getBlue()).isGreaterThan(200);
    }

    @Test
    void every_way_to_hold_a_telephone_gives_a_picture_of_the_right_shape() {
        for (int held = 1; held <= 8; held++) {
            Drawing drawing = last(DarkRoom.develop(MediaFixtures.taken(MediaFixtures.jpeg(600, 300), held)));
            assertThat(drawing.width()).as("orientation %d", held).isEqualTo(held < 5 ? 600 : 300);
        }
    }

    @Test
    void a_photograph_of_more_than_twelve_megabytes_is_accepted_and_reduced() {
        byte[] heavy = MediaFixtures.heavyJpeg();
        assertThat(heavy.length).isBetween(12_000_000, FileSignature.LARGEST);

        Drawing largest = last(DarkRoom.develop(heavy));

        assertThat(largest.width()).isEqualTo(1920);
        assertThat(largest.jpeg().length).isLessThan(3_000_000);
    }

    @Test
    void a_clear_png_is_drawn_on_white() throws IOException {
        Drawing drawing = last(DarkRoom.develop(MediaFixtures.png(400, 200)));

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawing.jpeg()));
        assertThat(new Color(seen.getRGB(200, 100))).isEqualTo(Color.WHITE);
    }

    @Test
    void a_webp_is_read() {
        assertThat(DarkRoom.develop(MediaFixtures.webp()))
                .singleElement()
                .extracting(Drawing::width)
                .isEqualTo(1);
    }

    @Test
    void more_than_sixty_megapixels_are_refused_by_the_header_alone() {
        assertRefused(MediaFixtures.pngAnnouncing(20_000, 20_000), "media.photo.tooManyPixels");
        assertRefused(MediaFixtures.pngAnnouncing(7_746, 7_746), "media.photo.tooManyPixels");
        assertRefused(MediaFixtures.pngAnnouncing(7_700, 7_700), "media.photo.unreadable");
    }

    @Test
    void a_torn_photograph_is_refused_in_words() {
        byte[] whole = MediaFixtures.png(800, 600);
        assertRefused(Arrays.copyOf(whole, 60), "media.photo.unreadable");
    }

    private static void assertRefused(byte[] sent, String key) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> DarkRoom.develop(sent))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("photo"));
    }

    private static Drawing last(List<Drawing> drawings) {
        return drawings.get(drawings.size() - 1);
    }
}
