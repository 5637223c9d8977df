package fr.fiftyfifty.authorisation;

import static fr.fiftyfifty.authorisation.CheckState.GREEN;
import static fr.fiftyfifty.authorisation.CheckState.NOT_NEEDED;
import static fr.fiftyfifty.authorisation.CheckState.RED;
import static fr.fiftyfifty.convention.ConventionFixtures.ENDS;
import static fr.fiftyfifty.convention.ConventionFixtures.STARTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.LedgerStatus;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.convention.CommuneAid;
import fr.fiftyfifty.convention.ConventionFixtures;
import fr.fiftyfifty.convention.PartyForm;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.regulation.FrameworkActRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words WORDS = new Words();

    private Weight weight = Weight.SHORT;
    private List<PartyForm> parties = List.of(ConventionFixtures.person(1, "Lina Delattre"), ConventionFixtures.town());
    private @Nullable PromiseTerms terms = terms("street_flowering", ENDS);
    private List<LineRow> lines = ConventionFixtures.flowering();
    private CommuneAid aid = new CommuneAid(Money.euros(720), Money.euros(1440));
    private boolean agreed = true;
    private @Nullable FrameworkActRow act =
            act(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 9), 3, "street_flowering");
    private boolean interested;
    private @Nullable LocalDate insurer = LocalDate.of(2026, 1, 15);

    @Test
    void the_short_way_is_green_when_all_is_in_order() {
        assertThat(rows()).noneMatch(CheckRow::isRed);
        assertThat(rows()).extracting(CheckRow::code).containsExactly(Check.values());
        assertThat(state(Check.ENFORCEABLE)).isEqualTo(GREEN);
        assertThat(state(Check.GUARDIANS)).isEqualTo(NOT_NEEDED);
    }

    @Test
    void each_row_says_why_and_each_red_one_what_to_do() {
        act = null;
        agreed = false;
        insurer = null;
        terms = null;
        lines = List.of();
        interested = true;
        weight = Weight.FULL;
        parties = List.of(ConventionFixtures.town());
        for (CheckRow row : rows()) {
            assertThat(row.label()).doesNotContain("authorisation.");
            assertThat(row.why()).isNotBlank().doesNotContain("authorisation.").doesNotContain("{");
            assertThat(row.isRed()).isEqualTo(row.whatToDo() != null);
            assertThat(String.valueOf(row.whatToDo())).doesNotContain("authorisation.");
        }
        assertThat(rows().stream().filter(CheckRow::isRed)).hasSizeGreaterThan(9);
    }

    @Test
    void nothing_is_signed_before_the_deliberation_is_transmitted_and_published() {
        act = act(null, LocalDate.of(2026, 3, 9), 3, "street_flowering");
        assertThat(state(Check.ENFORCEABLE)).isEqualTo(RED);
        assertThat(row(Check.ENFORCEABLE).why()).contains("transmission");
        act = act(LocalDate.of(2026, 3, 6), null, 3, "street_flowering");
        assertThat(row(Check.ENFORCEABLE).why()).contains("publication");
        assertThat(row(Check.ENFORCEABLE).link()).isEqualTo("/agent/reglages/cadre");
    }

    @Test
    void ceilings_hold_to_the_day_and_to_the_cent() {
        terms = terms("street_flowering", STARTS.plusYears(3).minusDays(1));
        assertThat(state(Check.YEARS)).isEqualTo(GREEN);
        terms = terms("street_flowering", STARTS.plusYears(3));
        assertThat(state(Check.YEARS)).isEqualTo(RED);
        aid = new CommuneAid(Money.euros(1), Money.euros(5000));
        assertThat(state(Check.EUROS)).isEqualTo(GREEN);
        aid = new CommuneAid(Money.euros(1), Money.of("5000.01"));
        assertThat(state(Check.EUROS)).isEqualTo(RED);
    }

    @Test
    void only_an_approved_model_goes_the_short_way() {
        act = act(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 9), 3, "mural");
        assertThat(state(Check.MODEL)).isEqualTo(RED);
        weight = Weight.COUP_DE_MAIN;
        assertThat(state(Check.MODEL)).isEqualTo(NOT_NEEDED);
    }

    @Test
    void a_mayor_with_an_interest_does_not_sign() {
        interested = true;
        assertThat(state(Check.INTEREST)).isEqualTo(RED);
    }

    @Test
    void a_minor_needs_a_guardian() {
        parties = List.of(new PartyForm(Side.RESIDENTS, 4L, null, "Sacha Morel", "Claude Morel", "adulte", true));
        assertThat(state(Check.GUARDIANS)).isEqualTo(GREEN);
        parties = List.of(new PartyForm(Side.RESIDENTS, 4L, null, "Sacha Morel", "", "adulte", true));
        assertThat(state(Check.GUARDIANS)).isEqualTo(RED);
    }

    @Test
    void volunteers_are_declared_to_the_insurer_where_there_are_any() {
        insurer = null;
        assertThat(state(Check.INSURER)).isEqualTo(RED);
        assertThat(row(Check.INSURER).why()).contains("2026");
        lines = lines.stream().filter(line -> !line.nature().equals("labour")).toList();
        assertThat(state(Check.INSURER)).isEqualTo(NOT_NEEDED);
    }

    @Test
    void a_promise_without_its_number_is_not_complete() {
        List<LineRow> open = new ArrayList<>(lines);
        open.add(ConventionFixtures.line(8, Side.COMMUNE, "staff", "Ouvrir le sol", null, Unit.H, null, null));
        lines = open;
        assertThat(state(Check.LINES)).isEqualTo(RED);
        assertThat(row(Check.LINES).why()).contains("Ouvrir le sol");
    }

    @Test
    void money_or_land_leaves_the_short_way() {
        lines = List.of(
                ConventionFixtures.line(1, Side.COMMUNE, "money", "Verser", 300, Unit.EUR, null, null),
                ConventionFixtures.line(2, Side.COMMUNE, "land", "Prêter", 200, Unit.M2, null, null));
        assertThat(state(Check.SUBSIDY)).isEqualTo(RED);
        assertThat(state(Check.PROPERTY)).isEqualTo(RED);
    }

    private List<CheckRow> rows() {
        return new Checklist(
                        new Facts(
                                "FF-2026-017",
                                weight,
                                TODAY,
                                parties,
                                terms,
                                lines,
                                aid,
                                agreed,
                                act,
                                interested,
                                insurer),
                        WORDS)
                .rows();
    }

    private CheckRow row(Check check) {
        return rows().stream().filter(row -> row.code() == check).findFirst().orElseThrow();
    }

    private CheckState state(Check check) {
        return row(check).state();
    }

    private static PromiseTerms terms(String model, LocalDate ends) {
        Instant at = Instant.parse("2026-11-20T09:00:00Z");
        return new PromiseTerms(model, 1, STARTS, ends, LedgerStatus.SENT, at, at, 1);
    }

    private static FrameworkActRow act(
            @Nullable LocalDate transmitted, @Nullable LocalDate published, int years, String model) {
        return new FrameworkActRow(
                1L,
                "2026-12",
                "Cadre Fifty/Fifty",
                LocalDate.of(2026, 3, 3),
                transmitted,
                published,
                LocalDate.of(2026, 3, 3),
                null,
                Money.euros(5000),
                years,
                500,
                List.of(model),
                1);
    }
}
