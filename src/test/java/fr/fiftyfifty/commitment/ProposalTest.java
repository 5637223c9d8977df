package fr.fiftyfifty.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.regulation.ModelHead;
import fr.fiftyfifty.regulation.ModelLine;
import fr.fiftyfifty.regulation.ModelPreset;
import fr.fiftyfifty.regulation.ModelText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ModelText FLOWERS = new ModelText(
            new ModelHead("street_flowering", 1, "Fleurissement", 1, 3, List.of(), List.of(), List.of(), List.of()),
            List.of(
                    line("FLO-C1", "COMMUNE", "material", Unit.U, false),
                    line("FLO-C2", "COMMUNE", "staff", Unit.H, false),
                    line("FLO-H1", "RESIDENTS", "labour", Unit.H, true),
                    line("GEN-C1", "COMMUNE", "staff", Unit.H, true)),
            List.of(
                    new ModelPreset("FLO-C1", null, "Combien de bacs ?"),
                    new ModelPreset("GEN-C1", null, null),
                    new ModelPreset("FLO-H1", "FLO-C1", "Combien d’heures par an ?")));
    private static final LedgerForm PROPOSED = new Proposal(
                    FLOWERS, Map.of(Side.COMMUNE, "la commune, espaces verts", Side.RESIDENTS, "les habitants"))
            .from(TODAY, 0);

    @Test
    void only_the_preset_lines_are_on_the_table_in_their_order() {
        assertThat(PROPOSED.lines()).extracting(LineForm::modelLine).containsExactly("FLO-C1", "GEN-C1", "FLO-H1");
    }

    @Test
    void only_the_asked_numbers_are_left_to_type() {
        assertThat(PROPOSED.lines())
                .filteredOn(line -> line.unit() != null)
                .extracting(LineForm::modelLine)
                .containsExactly("FLO-C1", "FLO-H1");
    }

    @Test
    void watering_stands_in_exchange_for_the_planters() {
        assertThat(PROPOSED.lines().get(2).exchange()).isZero();
        assertThat(PROPOSED.lines().get(0).exchange()).isNull();
    }

    @Test
    void it_begins_today_and_its_end_is_certain() {
        assertThat(PROPOSED.startsOn()).isEqualTo(TODAY);
        assertThat(PROPOSED.endsOn()).isEqualTo(LocalDate.of(2027, 11, 21));
    }

    @Test
    void each_line_says_who_holds_it_and_how_often() {
        assertThat(PROPOSED.lines().get(0).holder()).isEqualTo("la commune, espaces verts");
        assertThat(PROPOSED.lines().get(2).recurrence()).isEqualTo("par an");
        assertThat(PROPOSED.lines().get(1).recurrence()).isEqualTo("chaque année");
        assertThat(PROPOSED.lines().get(0).recurrence()).isEmpty();
    }

    private static ModelLine line(String code, String side, String nature, Unit unit, boolean perYear) {
        return new ModelLine(
                code, side, nature, code, unit, BigDecimal.ONE, BigDecimal.TEN, perYear, null, "photo", List.of());
    }
}
