package fr.fiftyfifty.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LedgerForm;
import fr.fiftyfifty.commitment.LineForm;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A street-flowering ledger from its proposal to the last yes, on the real database. */
@ArquillianTest
class NegotiationIT {

    private static final long LINA = 96_001;
    private static final long MARIUS = 96_002;
    private static int number = 900;

    private final Caller nour = Callers.person(1, 96_003, Role.COORDINATOR);
    private final Caller lina = Callers.person(1, LINA, Role.RESIDENT);
    private final Caller marius = Callers.person(1, MARIUS, Role.RESIDENT);
    private final Caller stranger = Callers.person(1, 96_004, Role.RESIDENT);

    @Inject
    Promises promises;

    @Inject
    CommitmentSearch commitments;

    @Inject
    Negotiating negotiating;

    @Inject
    NegotiationSearch negotiation;

    @Inject
    SystemCalls calls;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    private String reference = "";

    @BeforeEach
    void a_dossier_whose_promises_are_discussed() throws SQLException {
        reference = "FF-2019-" + ++number;
        run("insert into person (id, commune_id, first_name, last_name, email, created_at)"
                + " select i, 1, 'Exemple', 'Exemple', 'p' || i || '@example.org', now()"
                + " from generate_series(96001, 96004) i on conflict do nothing");
        run(
                "insert into dossier (commune_id, reference, title, stage, stage_since, origin, theme_id, publishable, submitted_at)"
                        + " select 1, '" + reference
                        + "', 'Des bacs à fleurs rue Kléber', 'PROMISES', now(), 'LIVE', id, true, now()"
                        + " from listed_entry where code = 'cadre-de-vie'");
        run(
                "insert into idea (dossier_id, kind, status, channel, story, bearer_kind, submitted_at, call_due_on, answer_due_on)"
                        + " select id, 'IDEA', 'AGREED', 'WEB', 'Planter et arroser', 'GROUP', now(), current_date, current_date"
                        + " from dossier where reference = '" + reference + "'");
        run(
                "insert into dossier_member (dossier_id, person_id, capacity, since) select d.id, m.person, m.capacity, now()"
                        + " from dossier d, (values (96001, 'LEAD_BEARER'), (96002, 'CO_BEARER')) m (person, capacity)"
                        + " where d.reference = '" + reference + "'");
    }

    @Test
    void the_model_of_street_flowering_is_proposed_with_five_lines_and_two_numbers_to_type() {
        LedgerForm proposal = commitments.proposal(nour, reference, null);
        assertThat(proposal.modelCode()).isEqualTo("street_flowering");
        assertThat(proposal.lines())
                .extracting(LineForm::modelLine)
                .containsExactly("FLO-C1", "GEN-C1", "FLO-H1", "FLO-H2", "GEN-B2");
        assertThat(proposal.lines()).filteredOn(line -> line.unit() != null).hasSize(2);
        assertThat(proposal.lines().get(2).exchange()).isZero();
    }

    @Test
    void a_ledger_with_an_open_number_is_not_sent() {
        promises.prepare(nour, reference, null);
        assertThatThrownBy(() -> promises.send(nour, reference)).hasMessage("commitment.line.number");
        assertThat(commitments.lines(lina, reference))
                .as("nothing is seen before it is sent")
                .isEmpty();
    }

    @Test
    void forty_hours_become_twenty_five_and_everybody_is_asked_again() throws SQLException {
        sent(12, 40);
        negotiating.acceptAll(lina, reference, null);
        negotiating.acceptAll(marius, reference, null);
        assertThat(negotiation.state(lina, reference).allAgreed()).isTrue();
        assertThat(count("select count(*) from journal where reference = '" + reference
                        + "' and event = 'negotiation.allAgreed'"))
                .isEqualTo(1);
        LineRow watering = line("FLO-H1");
        long remark = negotiating.remark(
                marius, reference, new RemarkForm(watering.id(), "Nous sommes deux", BigDecimal.valueOf(25)));
        assertThat(negotiation.state(lina, reference).awaited()).containsExactly(new Awaited(null, Side.COMMUNE));
        negotiating.answer(nour, reference, remark, Answer.ACCEPT, "");
        assertThat(line("FLO-H1").quantity()).isEqualByComparingTo("25");
        assertThat(negotiation.state(lina, reference).awaited()).containsExactly(new Awaited(LINA, Side.RESIDENTS));
        assertThat(negotiation.changesSinceMyYes(lina, reference).get(watering.id()))
                .isEqualTo("40\u00A0heures deviennent 25");
        negotiating.acceptAll(
                lina, reference, negotiation.state(lina, reference).fingerprint());
        assertThat(negotiation.state(nour, reference).allAgreed()).isTrue();
    }

    @Test
    void a_yes_to_a_text_that_changed_meanwhile_is_not_taken() {
        sent(12, 40);
        String seen = negotiation.state(lina, reference).fingerprint();
        LineRow planters = line("FLO-C1");
        negotiating.remark(lina, reference, new RemarkForm(planters.id(), "", BigDecimal.valueOf(14)));
        negotiating.answer(
                nour,
                reference,
                negotiation.state(nour, reference).open().get(0).id(),
                Answer.ACCEPT,
                "");
        assertThatThrownBy(() -> negotiating.acceptAll(marius, reference, seen)).hasMessage("negotiation.changed");
    }

    @Test
    void keeping_a_line_needs_a_reason_and_is_answered_once() {
        sent(12, 40);
        long remark = negotiating.remark(
                lina, reference, new RemarkForm(line("FLO-H2").id(), "Et les vélos ?", null));
        assertThatThrownBy(() -> negotiating.answer(nour, reference, remark, Answer.KEEP, " "))
                .hasMessage("negotiation.answer.words");
        negotiating.answer(nour, reference, remark, Answer.KEEP, "La loi demande 1,40 m.");
        assertThatThrownBy(() -> negotiating.answer(nour, reference, remark, Answer.KEEP, "Encore"))
                .hasMessage("negotiation.answer.already");
    }

    @Test
    void a_stale_save_is_refused_and_the_first_one_stands() {
        sent(12, 40);
        int read = commitments.terms(nour, reference).orElseThrow().version();
        LedgerForm form = typed(12, 30, read);
        promises.write(nour, reference, form);
        assertThatThrownBy(() -> promises.write(nour, reference, form)).hasMessage("platform.stale");
    }

    @Test
    void two_bearers_who_say_yes_at_once_finish_it_once() throws SQLException {
        sent(12, 40);
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> calls.run(system -> negotiating.acceptAll(marius, reference, null)));
        negotiating.acceptAll(lina, reference, null);
        other.join();
        assertThat(count("select count(*) from journal where reference = '" + reference
                        + "' and event = 'negotiation.allAgreed'"))
                .isEqualTo(1);
    }

    @Test
    void a_stranger_finds_no_ledger_and_a_line_of_another_dossier_does_not_exist() throws SQLException {
        sent(12, 40);
        long foreign = line("FLO-H1").id();
        assertThatThrownBy(() -> negotiating.acceptAll(stranger, reference, null))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> commitments.lines(stranger, reference)).hasMessage("platform.notFound");
        a_dossier_whose_promises_are_discussed();
        sent(6, 10);
        assertThatThrownBy(() -> negotiating.accept(lina, reference, foreign, null))
                .hasMessage("platform.notFound");
        assertThatThrownBy(() -> promises.removeLine(nour, reference, foreign)).hasMessage("platform.notFound");
    }

    @Test
    void the_balance_says_hours_first_and_euros_last() {
        sent(12, 80);
        var balance = commitments.balance(lina, reference).orElseThrow();
        assertThat(balance.residents().replace('\u00A0', ' ').replace('\u202F', ' '))
                .isEqualTo("80 heures ; soit environ 960 à 1 260 €");
        assertThat(balance.commune()).startsWith("5 à 20");
        assertThat(balance.share() % 5).isZero();
    }

    private void sent(int planters, int hours) {
        promises.write(nour, reference, typed(planters, hours, 0));
        promises.send(nour, reference);
    }

    private LedgerForm typed(int planters, int hours, int version) {
        LedgerForm proposal = commitments.proposal(nour, reference, "street_flowering");
        List<LineForm> lines = proposal.lines().stream()
                .map(line -> "FLO-C1".equals(line.modelLine())
                        ? line.counting(BigDecimal.valueOf(planters))
                        : "FLO-H1".equals(line.modelLine()) ? line.counting(BigDecimal.valueOf(hours)) : line)
                .toList();
        return new LedgerForm(
                proposal.modelCode(), proposal.modelVersion(), proposal.startsOn(), proposal.endsOn(), lines, version);
    }

    private LineRow line(String code) {
        return commitments.lines(nour, reference).stream()
                .filter(line -> code.equals(line.modelLine()))
                .findFirst()
                .orElseThrow();
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
