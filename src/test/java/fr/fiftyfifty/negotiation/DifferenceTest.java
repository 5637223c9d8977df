package fr.fiftyfifty.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.LineText;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 22);
    private static final LocalDate END = LocalDate.of(2027, 11, 21);
    private static final LineText WATERING = text("arroser", "40", null, "par an", END, "12");

    @Test
    void forty_hours_become_twenty_five() {
        assertThat(said(text("arroser", "25", null, "par an", END, "12"))).isEqualTo("40 heures deviennent 25");
    }

    @Test
    void one_hour_becomes_two() {
        LineText one = text("arroser", "1", null, "par an", END, "12");
        assertThat(plain(new Difference(one, text("arroser", "2", null, "par an", END, "12"), new Words()).sentence()))
                .isEqualTo("1 heure devient 2");
    }

    @Test
    void each_change_is_said() {
        LineText other = text("désherber", "40", LocalDate.of(2027, 6, 1), "par mois", END.plusYears(1), "14");
        assertThat(said(other))
                .isEqualTo("« arroser » devient « désherber » ; « par an » devient « par mois »"
                        + " ; « sans date » devient 1er juin 2027"
                        + " ; l’ensemble va maintenant du 22 novembre 2026 au 21 novembre 2028"
                        + " ; ce qui est promis en échange a changé");
    }

    @Test
    void the_same_text_says_nothing() {
        assertThat(said(WATERING)).isEmpty();
    }

    private static String said(LineText after) {
        return plain(new Difference(WATERING, after, new Words()).sentence());
    }

    private static LineText text(
            String wording, String hours, @Nullable LocalDate due, String often, LocalDate end, String exchange) {
        return new LineText(wording, new BigDecimal(hours), Unit.H, due, often, START, end, exchange);
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
