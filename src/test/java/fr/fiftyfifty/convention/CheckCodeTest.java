package fr.fiftyfifty.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckCodeTest {

    @Test
    void a_code_can_be_said_on_the_telephone() {
        for (int i = 0; i < 200; i++) {
            assertThat(CheckCode.make()).matches("[CDFGHJKMNPQRTVWX2-9]{3}(-[CDFGHJKMNPQRTVWX2-9]{3}){2}");
        }
        assertThat(CheckCode.ALPHABET).doesNotContainPattern("[AEIOUY01BLSZ]").doesNotContainPattern("(.).*\\1");
    }

    @Test
    void no_code_is_given_twice() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            codes.add(CheckCode.make());
        }
        assertThat(codes).hasSize(2000);
    }

    @Test
    void it_is_read_however_it_was_typed() {
        assertThat(CheckCode.read(" kx7 4pf–92m ")).contains("KX7-4PF-92M");
        assertThat(CheckCode.read("KX74PF92M")).contains("KX7-4PF-92M");
        assertThat(CheckCode.read("KX7.4PF.92M")).contains("KX7-4PF-92M");
    }

    @Test
    void what_cannot_be_a_code_is_none() {
        assertThat(CheckCode.read("")).isEmpty();
        assertThat(CheckCode.read("KX7-4PF-92")).isEmpty();
        assertThat(CheckCode.read("KX7-4PF-92O")).isEmpty();
        assertThat(CheckCode.read("../../etc/passwd")).isEmpty();
    }
}
