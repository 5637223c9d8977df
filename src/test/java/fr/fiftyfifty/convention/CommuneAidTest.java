package fr.fiftyfifty.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.regulation.RateRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommuneAidTest {

    @Test
    void only_the_communes_lines_have_a_value() {
        CommuneAid aid = CommuneAid.of(ConventionFixtures.flowering(), 1, CommuneAidTest::rate);
        assertThat(aid).isEqualTo(new CommuneAid(Money.euros(720), Money.euros(1440)));
        assertThat(aid.words().replaceAll("[\\u00A0\\u202F]", " ")).isEqualTo("entre 720,00 € et 1 440,00 €");
    }

    @Test
    void a_yearly_promise_counts_each_year() {
        LineRow hours = ConventionFixtures.line(1, Side.COMMUNE, "staff", "Tailler", 10, Unit.H, "staff", null);
        assertThat(CommuneAid.of(List.of(hours), 3, CommuneAidTest::rate).high())
                .isEqualTo(Money.euros(810));
    }

    @Test
    void money_is_worth_itself_and_what_has_no_rate_nothing() {
        LineRow money = ConventionFixtures.line(1, Side.COMMUNE, "money", "Verser", 300, Unit.EUR, null, null);
        LineRow odd = ConventionFixtures.line(2, Side.COMMUNE, "material", "Prêter", 3, Unit.U, "unknown", null);
        assertThat(CommuneAid.of(List.of(money, odd), 1, CommuneAidTest::rate)
                        .words()
                        .replaceAll("[\\u00A0\\u202F]", " "))
                .isEqualTo("300,00 €");
        assertThat(CommuneAid.of(List.of(odd), 1, CommuneAidTest::rate).isNothing())
                .isTrue();
    }

    private static Optional<RateRow> rate(String key) {
        return switch (key) {
            case "planter" -> Optional.of(row(key, 60, 120));
            case "staff" -> Optional.of(row(key, 27, 27));
            default -> Optional.empty();
        };
    }

    private static RateRow row(String key, long low, long high) {
        return new RateRow(
                key,
                key,
                Money.euros(low),
                Money.euros(high),
                Unit.U,
                LocalDate.of(2013, 1, 1),
                "méthode",
                "source",
                null);
    }
}
