package fr.fiftyfifty.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.Contributing;
import fr.fiftyfifty.contribution.ContributionForm;
import fr.fiftyfifty.contribution.ContributionSearch;
import fr.fiftyfifty.contribution.ContributionState;
import fr.fiftyfifty.contribution.ContributionSums;
import fr.fiftyfifty.contribution.YearSum;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.platform.event.RehearsedActs;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.signature.SignatureEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signed street flowering, from its opening to its lesson, on the real database. */
@ArquillianTest
class ProjectIT {

    private static int number = 700;

    private final Caller lina = Callers.person(1, 94_001, Role.RESIDENT);
    private final Caller marius = Callers.person(1, 94_002, Role.RESIDENT);
    private final Caller nour = Callers.person(1, 94_003, Role.COORDINATOR);
    private final Caller stranger = Callers.person(1, 94_004, Role.RESIDENT);
    private final Caller basile = Callers.person(1, 94_005, Role.AGENT);

    @Inject
    RehearsedActs acts;

    @Inject
    Contributing contributing;

    @Inject
    ContributionSearch contributions;

    @Inject
    ContributionSums sums;

    @Inject
    CommitmentSearch commitments;

    @Inject
    ProjectSearch projects;

    @Inject
    Stones stones;

    @Inject
    Ending ending;

    @Inject
    Supporting supporting;

    @Inject
    DossierSearch dossiers;

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    private String reference = "";

    @BeforeEach
    void a_signed_convention() throws SQLException {
        reference = "FF-2018-" + ++number;
        run("insert into person (id, commune_id, first_name, last_name, email, created_at)"
                + " select i, 1, 'Exemple', 'Exemple', 'q' || i || '@example.org', now()"
                + " from generate_series(94001, 94005) i on conflict do nothing");
        run("insert into dossier (commune_id, reference, title, stage, stage_since, origin, theme_id, publishable,"
                + " visibility, submitted_at) select 1, '" + reference
                + "', 'Des bacs rue Kléber', 'TO_SIGN', now(), 'LIVE', id, true, 'PUBLIC', now()"
                + " from listed_entry where code = 'cadre-de-vie'");
        run("insert into idea (dossier_id, kind, status, channel, story, bearer_kind, submitted_at, call_due_on,"
                + " answer_due_on) select id, 'IDEA', 'AGREED', 'WEB', 'Planter et arroser', 'GROUP', now(),"
                + " current_date, current_date from dossier where reference = '" + reference + "'");
        run("insert into dossier_member (dossier_id, person_id, capacity, since) select d.id, m.person,"
                + " m.capacity, now() from dossier d, (values (94001, 'LEAD_BEARER'), (94002, 'CO_BEARER')) m"
                + " (person, capacity) where d.reference = '" + reference + "'");
        run("insert into ledger (commune_id, dossier_id, starts_on, ends_on, status, written_at, sent_at) select 1,"
                + " id, current_date, current_date + 364, 'SENT', now(), now() from dossier where reference = '"
                + reference + "'");
        run("insert into commitment (ledger_id, position, side, holder, nature, wording, quantity, unit, status)"
                + " select l.id, 0, 'COMMUNE', 'la commune', 'material', 'fournir les bacs', 12, 'U', 'PLANNED' from"
                + " ledger l join dossier d on d.id = l.dossier_id where d.reference = '" + reference + "'");
        run("insert into commitment (ledger_id, position, side, holder, nature, wording, quantity, unit,"
                + " exchange_id, status) select c.ledger_id, 1, 'RESIDENTS', 'les habitants', 'labour', 'planter"
                + " et arroser', 40, 'H', c.id, 'PLANNED' from commitment c join ledger l on l.id = c.ledger_id"
                + " join dossier d on d.id = l.dossier_id where d.reference = '" + reference + "'");
        acts.announce(nour, new SignatureEvent.ConventionSigned(reference, 1, today(), List.of()));
    }

    @Test
    void the_last_signature_opens_the_project() {
        ProjectView view = view();
        assertThat(view.status()).isEqualTo(ProjectStatus.IN_PROGRESS);
        assertThat(view.stones()).hasSize(1);
        assertThat(view.lineStates())
                .containsEntry(line(Side.COMMUNE), "agreed")
                .containsEntry(line(Side.RESIDENTS), "waiting");
        assertThat(dossiers.head(lina, reference).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(projects.published(stranger, reference)).isPresent();
    }

    @Test
    void only_the_other_side_confirms_and_the_database_holds_it_too() throws SQLException {
        long planters = contributing.declare(nour, reference, form(line(Side.COMMUNE), "12", Unit.U, 1));
        assertThatThrownBy(() -> contributing.confirm(nour, reference, planters))
                .hasMessage("contribution.ownSide");
        assertThatThrownBy(() -> contributing.confirm(basile, reference, planters))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> contributing.confirm(stranger, reference, planters))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> run("update contribution set state = 'CONFIRMED', answered_side = 'COMMUNE',"
                        + " answered_by = 94005, answered_at = now() where id = " + planters))
                .hasMessageContaining("contribution_other_side");
        assertThatThrownBy(() -> run("update contribution set state = 'CONFIRMED', answered_side = 'RESIDENTS',"
                        + " answered_by = 94003, answered_at = now() where id = " + planters))
                .hasMessageContaining("contribution_other_person");
        contributing.confirm(lina, reference, planters);
        assertThat(view().lineStates())
                .containsEntry(line(Side.COMMUNE), "kept")
                .containsEntry(line(Side.RESIDENTS), "agreed");
        assertThat(view().commune()).isEqualTo(new ProjectView.SideTally(1, 1, BigDecimal.ZERO));
    }

    @Test
    void hours_of_the_residents_count_once_the_commune_confirmed_them_and_a_correction_waits_again() {
        long hours = contributing.declare(lina, reference, form(line(Side.RESIDENTS), "3", Unit.H, 4));
        assertThatThrownBy(() -> contributing.confirm(marius, reference, hours)).hasMessage("contribution.ownSide");
        assertThat(sums.of(lina, reference)).isEmpty();
        contributing.question(nour, reference, hours, "Deux bacs sont à sec.");
        contributing.confirm(nour, reference, hours);
        assertThat(sums.of(lina, reference)).singleElement().matches(sum -> isHours(sum, "12", 4));
        assertThat(sums.published(stranger, reference)).hasSize(1);
        contributing.correct(marius, reference, hours, form(line(Side.RESIDENTS), "2", Unit.H, 4));
        assertThat(sums.of(lina, reference)).isEmpty();
        assertThat(contributions.list(lina, reference))
                .singleElement()
                .matches(row -> row.state() == ContributionState.DECLARED);
    }

    @Test
    void a_promise_of_the_others_is_not_mine_to_declare_and_a_double_click_counts_once() {
        assertThatThrownBy(() -> contributing.declare(lina, reference, form(line(Side.COMMUNE), "12", Unit.U, 1)))
                .hasMessage("contribution.otherSide");
        ContributionForm once =
                new ContributionForm(line(Side.RESIDENTS), today(), BigDecimal.ONE, Unit.H, 1, "", "once-" + reference);
        contributing.declare(lina, reference, once);
        assertThatThrownBy(() -> contributing.declare(lina, reference, once)).isInstanceOf(RuntimeException.class);
        assertThat(contributions.list(lina, reference)).hasSize(1);
    }

    @Test
    void stones_are_laid_by_bearers_and_the_end_keeps_its_lesson() {
        stones.lay(marius, reference, "12 bacs plantés", today(), null);
        assertThatThrownBy(() -> stones.lay(stranger, reference, "Moi aussi", today(), null))
                .isInstanceOf(DomainException.class);
        EndForm stopped = new EndForm(Outcome.STOPPED, "7 arbres", "À trois, c’était trop lourd.", "");
        assertThatThrownBy(() -> ending.finish(lina, reference, stopped)).isInstanceOf(DomainException.class);
        ending.finish(nour, reference, stopped);
        ProjectView view = view();
        assertThat(view.stones()).extracting(StoneRow::label).endsWith("12 bacs plantés");
        assertThat(view.endWords()).contains("7 arbres", "trop lourd");
        assertThat(dossiers.head(lina, reference).stage()).isEqualTo(Stage.STOPPED);
        assertThatThrownBy(() -> contributing.declare(lina, reference, form(null, "1", Unit.H, 1)))
                .hasMessage("contribution.notNow");
    }

    @Test
    void a_supported_initiative_is_recorded_in_one_act() {
        String supported = supporting.record(
                nour,
                new SupportForm(
                        "Nettoyage du terril",
                        "Le club de marche",
                        "cadre-de-vie",
                        null,
                        null,
                        "Merci !",
                        true,
                        true,
                        null));
        assertThat(projects.published(stranger, supported))
                .get()
                .matches(view -> view.status() == ProjectStatus.DELIVERED
                        && view.stones().size() == 1);
        assertThatThrownBy(() -> supporting.record(
                        lina, new SupportForm("a", "b", "cadre-de-vie", null, null, "", true, false, null)))
                .isInstanceOf(DomainException.class);
    }

    private boolean isHours(YearSum sum, String hours, long people) {
        return sum.side() == Side.RESIDENTS
                && sum.hours().compareTo(new BigDecimal(hours)) == 0
                && sum.people() == people;
    }

    private ProjectView view() {
        return projects.of(lina, reference).orElseThrow();
    }

    private long line(Side side) {
        return commitments.lines(lina, reference).stream()
                .filter(row -> row.side() == side)
                .map(LineRow::id)
                .findFirst()
                .orElseThrow();
    }

    private ContributionForm form(@Nullable Long line, String amount, Unit unit, int people) {
        return new ContributionForm(line, today(), new BigDecimal(amount), unit, people, "Fait ensemble", null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
