package fr.fiftyfifty.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.regulation.RateRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final RateRow VOLUNTEER = rate("12.02", "15.76", Unit.H, "heure bénévole");
    private static final RateRow AGENT = rate("34.00", "34.00", Unit.H, "heure d’agent");

    @Test
    void hours_come_first_things_in_words_and_euros_last() {
        BalanceView view = balance(
                line(Side.RESIDENTS, "arroser", Unit.H, 80, 80, VOLUNTEER),
                line(Side.COMMUNE, "fournir bacs", Unit.U, 12, 12, rate("60", "120", Unit.U, "bac")),
                line(Side.COMMUNE, "référent", Unit.H, 5, 20, AGENT));
        assertThat(plain(view.residents())).isEqualTo("80 heures ; soit environ 960 à 1 260 €");
        assertThat(plain(view.commune()))
                .isEqualTo("5 à 20 heures ; 12 unités (fournir bacs) ; soit environ 890 à 2 120 €");
    }

    @Test
    void the_share_goes_by_steps_of_five_because_it_is_no_count() {
        BalanceView view = balance(
                line(Side.RESIDENTS, "arroser", Unit.H, 80, 80, VOLUNTEER),
                line(Side.COMMUNE, "préparer", Unit.H, 40, 40, AGENT));
        assertThat(view.share()).isEqualTo(45);
        assertThat(Balance.stepped(new BigDecimal("50.9"))).isEqualTo(50);
        assertThat(Balance.stepped(new BigDecimal("52.5"))).isEqualTo(55);
    }

    @Test
    void hours_speak_when_one_side_has_no_price() {
        BalanceView view = balance(
                line(Side.RESIDENTS, "arroser", Unit.H, 30, 30, VOLUNTEER),
                line(Side.COMMUNE, "conseiller", Unit.H, 10, 10, null));
        assertThat(view.share()).isEqualTo(75);
    }

    @Test
    void promises_that_cannot_be_counted_are_worth_no_less() {
        BalanceView view = balance();
        assertThat(view.share()).isEqualTo(50);
        assertThat(view.residents()).isEqualTo("des engagements qui ne se comptent pas");
    }

    @Test
    void a_rate_of_another_unit_values_nothing() {
        assertThat(line(Side.COMMUNE, "conduire", Unit.J, 2, 2, AGENT).item()).isEmpty();
    }

    @Test
    void the_method_and_its_day_stand_beside_every_total() {
        BalanceView view = balance(line(Side.RESIDENTS, "arroser", Unit.H, 80, 80, VOLUNTEER));
        assertThat(plain(view.method())).contains("22 novembre 2026", "heure bénévole");
    }

    private static BalanceView balance(Measured... lines) {
        return new Balance(List.of(lines), new Words()).view(DAY);
    }

    private static Measured line(Side side, String wording, Unit unit, long least, long most, @Nullable RateRow rate) {
        return new Measured(side, wording, unit, BigDecimal.valueOf(least), BigDecimal.valueOf(most), rate);
    }

    private static RateRow rate(String low, String high, Unit unit, String method) {
        return new RateRow("key", "label", Money.of(low), Money.of(high), unit, DAY, method, "", null);
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
