package fr.fiftyfifty.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first page that anybody sees, on any screen. */
class HomePageIT extends PageTest {

    @Test
    void home_opens_on_a_telephone_and_on_a_desk() {
        assertThat(narrow().open("/").status()).isEqualTo(200);
        assertThat(wide().open("/").text()).contains("Fifty");
    }

    @Test
    void home_needs_no_script() {
        assertThat(withoutJavaScript().open("/").text()).contains("Fifty");
    }
}
