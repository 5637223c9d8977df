package fr.fiftyfifty.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineTextTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 22);
    private static final LocalDate END = LocalDate.of(2027, 11, 21);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 15);
    private static final LineText WATERING = text("planter, arroser", "40", Unit.H, DUE, "par an", END, "12 bacs");

    @Test
    void each_part_of_the_text_makes_another_hash() {
        List<LineText> others = List.of(
                text("planter", "40", Unit.H, DUE, "par an", END, "12 bacs"),
                text("planter, arroser", "25", Unit.H, DUE, "par an", END, "12 bacs"),
                text("planter, arroser", "40", Unit.J, DUE, "par an", END, "12 bacs"),
                text("planter, arroser", "40", Unit.H, DUE.plusDays(1), "par an", END, "12 bacs"),
                text("planter, arroser", "40", Unit.H, DUE, "par mois", END, "12 bacs"),
                text("planter, arroser", "40", Unit.H, DUE, "par an", END.plusYears(1), "12 bacs"),
                text("planter, arroser", "40", Unit.H, DUE, "par an", END, "14 bacs"));
        assertThat(Stream.concat(Stream.of(WATERING), others.stream()).map(LineText::hash))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_promise_always_has_the_same_hash() {
        LineText spaced = text("  planter,\n arroser ", "40.000", Unit.H, DUE, "par\u00A0an", END, "12 bacs");
        assertThat(spaced.hash()).isEqualTo(WATERING.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void nothing_typed_in_one_part_can_pass_for_another() {
        LineText sly = text("planter\nquantity=1000", "40", Unit.H, DUE, "par an", END, "");
        assertThat(LineText.parse(sly.canonical()).quantity()).isEqualByComparingTo("40");
    }

    @Test
    void a_canonical_text_reads_back_as_itself() {
        LineText bare = text("raconter le projet", null, null, null, "", END, "");
        assertThat(LineText.parse(WATERING.canonical())).isEqualTo(WATERING);
        assertThat(LineText.parse(bare.canonical())).isEqualTo(bare);
    }

    private static LineText text(
            String wording,
            @Nullable String quantity,
            @Nullable Unit unit,
            @Nullable LocalDate due,
            String often,
            LocalDate end,
            String exchange) {
        return new LineText(
                wording, quantity == null ? null : new BigDecimal(quantity), unit, due, often, START, end, exchange);
    }
}
