package fr.fiftyfifty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.event.Rehearsed;
import fr.fiftyfifty.platform.event.RehearsedActs;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.mail.MailMessage;
import fr.fiftyfifty.platform.mail.RehearsedMailServer;
import fr.fiftyfifty.platform.mail.RehearsedMailServer.Mood;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox of a commune of its own: the application's own postman does not come there. */
@ArquillianTest
class OutboxIT {

    private static final long COMMUNE = 97;

    private final Caller system = Callers.system(COMMUNE);
    private final Caller tom = Callers.person(COMMUNE, 97_001, Role.ADMIN);

    @Inject
    RehearsedActs acts;

    @Inject
    Delivery delivery;

    @Inject
    OutboxSearch search;

    @Inject
    Outbox outbox;

    @Inject
    SystemCalls calls;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    @BeforeEach
    void a_commune_of_its_own() throws SQLException {
        run("insert into commune (id, insee, name, postcode, address, phone, email, dpo_contact, court, population,"
                + " latitude, longitude) values (97, '62997', 'Ailleurs', '62997', '-', '03 00', '-', '-', '-', 1, 50, 2)"
                + " on conflict do nothing");
        run("insert into letter (commune_id, key, subject, body, valid_from) values"
                + " (97, 'test.news', 'Du nouveau sur {title}', 'Voici {title} : {link}', '2001-01-01')"
                + " on conflict do nothing");
        run("insert into person (id, commune_id, first_name, last_name, email, created_at) values"
                + " (97001, 97, 'Lina', 'Exemple', 'lina97@example.org', now()),"
                + " (97002, 97, 'Josephine', 'Exemple', null, now()) on conflict do nothing");
        run("update outbox set state = 'GIVEN_UP' where commune_id = 97 and state <> 'SENT'");
    }

    @Test
    void a_mail_that_found_the_relay_down_leaves_later_once_and_under_the_same_id() throws SQLException {
        tell("FF-2026-201", "nour@example.org");
        assertThat(round(new RehearsedMailServer(Mood.DOWN))).isZero();
        assertThat(only("FF-2026-201").state()).isEqualTo(DispatchState.RETRY);
        RehearsedMailServer relay = new RehearsedMailServer(Mood.WELL);
        assertThat(round(relay)).as("the pause is kept").isZero();
        run("update outbox set next_attempt_at = created_at where commune_id = 97");
        assertThat(round(relay)).isEqualTo(1);
        assertThat(round(relay)).isZero();
        assertThat(only("FF-2026-201").state()).isEqualTo(DispatchState.SENT);
        MailMessage mail = relay.received().get(0);
        assertThat(mail.messageId()).isEqualTo(text("select message_id from outbox where reference = 'FF-2026-201'"));
        assertThat(mail.to()).isEqualTo("nour@example.org");
        assertThat(mail.text())
                .contains("Bonjour,", "/dossiers/FF-2026-201", "03 00")
                .contains("http");
    }

    @Test
    void two_postmen_at_once_send_no_mail_twice() {
        String[] addresses =
                IntStream.range(0, 40).mapToObj(i -> "a" + i + "@example.org").toArray(String[]::new);
        tell("FF-2026-202", addresses);
        RehearsedMailServer relay = new RehearsedMailServer(Mood.WELL);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> round(relay));
        round(relay);
        other.join();
        assertThat(relay.received()).extracting(MailMessage::to).hasSize(40).containsExactlyInAnyOrder(addresses);
    }

    @Test
    void an_act_that_failed_sends_nothing() {
        Notice notice = Notice.toAddress("nour@example.org", "test.news", values("FF-2026-203"));
        assertThatThrownBy(() -> acts.announceInVain(system, Rehearsed.telling("FF-2026-203", notice)))
                .isInstanceOf(DomainException.class);
        assertThat(search.ofDossier(system, "FF-2026-203")).isEmpty();
    }

    @Test
    void a_person_without_address_gets_a_letter_to_print_and_others_a_mail() {
        Notice notice = Notice.to(List.of(97_001L, 97_002L, 97_001L), "test.news", values("FF-2026-204"));
        acts.announce(system, Rehearsed.telling("FF-2026-204", notice));
        assertThat(search.ofDossier(system, "FF-2026-204"))
                .extracting(DispatchRow::kind)
                .containsExactly(DispatchKind.MAIL, DispatchKind.PAPER);
        assertThat(search.ofDossier(system, "FF-2026-204").get(0).body()).startsWith("Bonjour Lina,");
    }

    @Test
    void a_refused_mail_waits_for_the_administrator_who_sees_neither_words_nor_address() {
        tell("FF-2026-205", "odette@example.org");
        round(new RehearsedMailServer(Mood.NEVER));
        assertThat(only("FF-2026-205").state()).isEqualTo(DispatchState.BOUNCED);
        UndeliveredRow row = search.undelivered(tom, 0, 10).get(0);
        assertThat(row.maskedAddress()).isEqualTo("o…@example.org");
        assertThat(row.error()).isEqualTo("SMTP 550 5.1.1");
        outbox.retry(tom, row.id());
        assertThat(round(new RehearsedMailServer(Mood.WELL))).isEqualTo(1);
        assertThatThrownBy(() -> outbox.giveUp(tom, row.id())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> outbox.retry(Callers.person(COMMUNE, 97_001, Role.RESIDENT), row.id()))
                .isInstanceOf(DomainException.class);
    }

    private void tell(String reference, String... addresses) {
        Notice notice = new Notice(List.of(), List.of(addresses), "test.news", values(reference));
        acts.announce(system, Rehearsed.telling(reference, notice));
    }

    private static Map<String, String> values(String reference) {
        return Map.of("title", "Les bancs 🌻", "link", "/dossiers/" + reference);
    }

    /** A postman's round as the timer makes it, in a request scope of its own, with another relay. */
    @SuppressWarnings("UnnecessaryAssignment")
    private int round(RehearsedMailServer relay) {
        MailRound round = new MailRound();
        round.delivery = delivery;
        round.server = relay;
        int[] sent = new int[1];
        calls.run(anyone -> sent[0] = round.deliver(system));
        return sent[0];
    }

    private DispatchRow only(String reference) {
        List<DispatchRow> rows = search.ofDossier(system, reference);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
