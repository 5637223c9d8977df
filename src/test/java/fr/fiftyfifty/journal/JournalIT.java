package fr.fiftyfifty.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.event.Rehearsed;
import fr.fiftyfifty.platform.event.RehearsedActs;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The journal of a commune of its own, so that nothing else writes into this chain. */
@ArquillianTest
class JournalIT {

    private static final long COMMUNE = 98;
    private static final long LINA = 12;

    private final Caller system = Callers.system(COMMUNE);
    private final Caller lina = Callers.person(COMMUNE, LINA, Role.RESIDENT);
    private final Caller dora = Callers.person(COMMUNE, 13, Role.DPO);

    @Inject
    RehearsedActs acts;

    @Inject
    JournalKeeping journal;

    @Inject
    JournalSearch search;

    @Inject
    Entries entries;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    @BeforeEach
    void a_commune_of_its_own() throws SQLException {
        run("insert into commune (id, insee, name, postcode, address, phone, email, dpo_contact, court, population,"
                + " latitude, longitude) values (98, '62998', 'Ailleurs', '62998', '-', '-', '-', '-', '-', 1, 50, 2)"
                + " on conflict do nothing");
    }

    @Test
    void an_announce_names_its_act_its_caller_and_its_facts() {
        acts.announce(lina, Rehearsed.with("FF-2026-101", null));
        JournalRow row = only("FF-2026-101");
        assertThat(row.act()).isEqualTo("RehearsedActs.announce");
        assertThat(row.cause()).isNull();
        assertThat(row.person()).isEqualTo(LINA);
        assertThat(row.facts()).isEqualTo(Map.of("where", "rue des Églises"));
        assertThat(row.sentenceKey()).isEqualTo("journal.event.rehearsed");
    }

    @Test
    void a_consequence_names_its_own_act_and_the_one_that_caused_it() {
        acts.announceWithin(lina, Rehearsed.with("FF-2026-102", null));
        JournalRow row = only("FF-2026-102");
        assertThat(row.act()).isEqualTo("RehearsedConsequences.follow");
        assertThat(row.cause()).isEqualTo("RehearsedActs.announceWithin");
    }

    @Test
    void an_act_that_failed_leaves_no_trace() {
        assertThatThrownBy(() -> acts.announceInVain(lina, Rehearsed.with("FF-2026-103", null)))
                .isInstanceOf(DomainException.class);
        assertThat(entries.ofDossier(COMMUNE, "FF-2026-103")).isEmpty();
    }

    @Test
    void nobody_rewrites_a_row_or_a_seal() {
        acts.announce(lina, Rehearsed.with("FF-2026-104", "mes mots"));
        journal.chain(system);
        for (String attempt : new String[] {
            "update journal set act = 'Other.act' where reference = 'FF-2026-104'",
            "update journal set words = 'other words' where reference = 'FF-2026-104'",
            "update journal set words = null, words_salt = null, at = at - interval '1 day' where reference = 'FF-2026-104'",
            "delete from journal where reference = 'FF-2026-104'",
            "update journal_seal set rank = rank + 1000 where commune_id = 98",
            "delete from journal_seal where commune_id = 98",
            "truncate journal cascade"
        }) {
            assertThatThrownBy(() -> run(attempt)).as(attempt).hasMessageContaining("append-only");
        }
    }

    @Test
    void erased_words_leave_the_chain_whole() {
        acts.announce(lina, Rehearsed.with("FF-2026-105", "le banc de ma grand-mère"));
        acts.announce(lina, Rehearsed.with("FF-2026-105", null));
        journal.chain(system);
        assertThat(search.verify(dora).isWhole()).isTrue();
        assertThat(journal.eraseWords(system, LINA)).isPositive();
        assertThat(rows("FF-2026-105")).hasSize(2).allMatch(row -> row.words() == null);
        assertThat(search.verify(dora).isWhole()).isTrue();
    }

    @Test
    void a_row_changed_behind_the_triggers_is_found() throws SQLException {
        acts.announce(lina, Rehearsed.with("FF-2026-106", null));
        journal.chain(system);
        try {
            meddle("FF-2026-999", "FF-2026-106");
            Integrity found = search.verify(dora);
            assertThat(found.isWhole()).isFalse();
            assertThat(found.fault()).isEqualTo(only("FF-2026-999").id());
        } finally {
            meddle("FF-2026-106", "FF-2026-999");
        }
        assertThat(search.verify(dora).isWhole()).isTrue();
    }

    @Test
    void a_resident_does_not_check_the_chain() {
        assertThatThrownBy(() -> search.verify(lina)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> search.ofDossier(lina, "FF-2026-101")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> journal.chain(lina)).isInstanceOf(DomainException.class);
    }

    private JournalRow only(String reference) {
        List<JournalRow> rows = rows(reference);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<JournalRow> rows(String reference) {
        return search.ofDossier(system, reference);
    }

    private void meddle(String to, String from) throws SQLException {
        run("alter table journal disable trigger journal_kept");
        run("update journal set reference = '" + to + "' where commune_id = 98 and reference = '" + from + "'");
        run("alter table journal enable trigger journal_kept");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
