package fr.fiftyfifty.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.platform.time.Delay;
import org.junit.jupiter.api.Test;

class WantedTest {

    @Test
    void an_address_without_anything_asks_for_the_first_page_of_all() {
        assertThat(Wanted.typed(null, null, null, null, null, null))
                .isEqualTo(new Wanted("", "", "", null, Wanted.Order.RECENT, 1));
    }

    @Test
    void what_has_no_meaning_is_left_out_instead_of_refused() {
        Wanted wanted = Wanted.typed("rue", "x", "y", "drop table", "1; select", "-3");
        assertThat(wanted.stage()).isNull();
        assertThat(wanted.order()).isEqualTo(Wanted.Order.RECENT);
        assertThat(wanted.page()).isEqualTo(1);
        assertThat(Wanted.typed(null, null, null, null, null, "99999999999").page())
                .isEqualTo(1);
    }

    @Test
    void words_are_cut_and_hold_no_control_character() {
        assertThat(Wanted.typed("fleurs\u0000 de\nrue ", null, null, null, null, null)
                        .words())
                .isEqualTo("fleurs  de rue");
        assertThat(Wanted.typed("x".repeat(5000), null, null, null, null, null).words())
                .hasSize(100);
    }

    @Test
    void every_stage_is_read_back_from_its_address() {
        for (Stage stage : Stage.values()) {
            assertThat(Wanted.typed(null, null, null, Wanted.code(stage), null, null)
                            .stage())
                    .isEqualTo(stage);
        }
    }

    @Test
    void the_path_grows_with_the_stage_and_reaches_its_star_only_when_done() {
        assertThat(Stones.laid(Stage.SUBMITTED, false)).isEqualTo(1);
        assertThat(Stones.laid(Stage.TO_SIGN, false)).isEqualTo(3);
        assertThat(Stones.laid(Stage.IN_PROGRESS, false)).isEqualTo(4);
        assertThat(Stones.laid(Stage.DONE, false)).isEqualTo(5);
        assertThat(Stones.laid(Stage.DONE, true)).isEqualTo(3);
    }

    @Test
    void a_page_holds_twelve_and_the_last_one_may_be_short() {
        assertThat(new Catalogue.Found(java.util.List.of(), 0, false).pages()).isEqualTo(1);
        assertThat(new Catalogue.Found(java.util.List.of(), 12, false).pages()).isEqualTo(1);
        assertThat(new Catalogue.Found(java.util.List.of(), 13, false).pages()).isEqualTo(2);
    }

    @Test
    void delays_read_in_english_too() {
        assertThat(DelayWords.english(Delay.parse("5ouvrés"))).isEqualTo("5 working days");
        assertThat(DelayWords.english(Delay.parse("1mois"))).isEqualTo("1 month");
    }
}
