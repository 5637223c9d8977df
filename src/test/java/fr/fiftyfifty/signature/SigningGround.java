package fr.fiftyfifty.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.authorisation.BeforeSignature;
import fr.fiftyfifty.authorisation.CheckRow;
import fr.fiftyfifty.authorisation.InsurerDeclarations;
import fr.fiftyfifty.authorisation.InsurerSearch;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.dossier.Capacity;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.NewDossier;
import fr.fiftyfifty.dossier.Place;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.negotiation.Negotiating;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.regulation.FrameworkActForm;
import fr.fiftyfifty.regulation.Regulation;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What the acts of signing stand on: two bearers, a coordinator, a dossier whose promises everybody accepted. */
@ApplicationScoped
public class SigningGround {

    public static final long LINA = 16_001;
    public static final long MARIUS = 16_002;
    public static final long NOUR = 16_003;
    final Caller system = Callers.system(1);
    final Caller lina = Callers.person(1, LINA, Role.RESIDENT);
    final Caller marius = Callers.person(1, MARIUS, Role.RESIDENT);
    final Caller odette = Callers.person(1, 16_004, Role.RESIDENT);
    final Caller nour = Callers.person(1, NOUR, Role.AGENT, Role.COORDINATOR);

    @Inject
    DossierLife dossiers;

    @Inject
    DossierSearch heads;

    @Inject
    CommuneSearch commune;

    @Inject
    Promises promises;

    @Inject
    Negotiating negotiating;

    @Inject
    Regulation regulation;

    @Inject
    InsurerDeclarations insurer;

    @Inject
    InsurerSearch insurers;

    @Inject
    BeforeSignature before;

    @Inject
    ConventionSearch conventions;

    @Inject
    Signing signing;

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    /** People, a framework act in force, an insurer who knows. */
    public void peopleAndRules() throws SQLException {
        run("insert into person (id, commune_id, first_name, last_name, email, created_at) values"
                + " (16001, 1, 'Lina', 'Seize', 'lina16@example.org', now()),"
                + " (16002, 1, 'Marius', 'Seize', 'marius16@example.org', now()),"
                + " (16003, 1, 'Nour', 'Seize', 'nour16@example.org', now()),"
                + " (16004, 1, 'Odette', 'Seize', 'odette16@example.org', now()) on conflict do nothing");
        LocalDate today = LocalDate.now(clock);
        if (one("select count(*)::text from framework_act where number = 'IT-16'")
                .equals("0")) {
            regulation.recordFrameworkAct(
                    nour,
                    new FrameworkActForm(
                            "IT-16",
                            "Cadre Fifty/Fifty",
                            today.minusDays(30),
                            today.minusDays(25),
                            today.minusDays(24),
                            today.minusDays(24),
                            null,
                            Money.euros(5000),
                            3,
                            500,
                            List.of("street_flowering"),
                            0));
        }
        if (insurers.all(nour).stream().noneMatch(row -> row.year() == today.getYear())) {
            insurer.note(nour, today.getYear(), today);
        }
    }

    /** A dossier whose promises both bearers accepted, its text frozen. */
    public String ready() throws SQLException {
        String reference = promised();
        agree(reference);
        freeze(reference);
        return reference;
    }

    /** A dossier whose promises were sent to both bearers. */
    public String promised() throws SQLException {
        Dossier dossier = dossiers.open(
                system,
                new NewDossier(
                        "Fleurir la rue d’essai",
                        "",
                        "",
                        commune.entry(system, ListKind.THEME, "cadre-de-vie"),
                        null,
                        Place.at("rue d’essai", null, null),
                        true,
                        Dossier.Origin.LIVE,
                        false));
        dossiers.join(system, dossier, LINA, Capacity.LEAD_BEARER, null, clock.instant());
        dossiers.join(system, dossier, MARIUS, Capacity.CO_BEARER, null, clock.instant());
        String reference = dossier.reference();
        run("update dossier set stage = 'PROMISES', weight = 'SHORT' where id = " + dossier.id());
        run("insert into idea (dossier_id, kind, status, channel, story, bearer_kind, submitted_at, call_due_on,"
                + " answer_due_on) values (" + dossier.id()
                + ", 'IDEA', 'AGREED', 'WEB', 'Des fleurs.', 'PERSON', now(), current_date,"
                + " current_date)");
        promises.prepare(nour, reference, "street_flowering");
        run("update commitment set quantity = 12 where unit is not null and quantity is null and ledger_id ="
                + " (select id from ledger where dossier_id = " + dossier.id() + ")");
        promises.send(nour, reference);
        return reference;
    }

    public void agree(String reference) {
        negotiating.acceptAll(lina, reference, null);
        negotiating.acceptAll(marius, reference, null);
    }

    public void freeze(String reference) {
        assertThat(before.checks(nour, reference)).filteredOn(CheckRow::isRed).isEmpty();
        before.open(nour, reference);
        assertThat(heads.head(lina, reference).stage()).isEqualTo(Stage.TO_SIGN);
    }

    public void signWithCode(Caller who, String reference, long person) throws SQLException {
        signing.sendCode(who, reference);
        signing.sign(who, reference, mailedCode(person));
    }

    String mailedCode(long person) throws SQLException {
        Matcher code = Pattern.compile("\\b[0-9]{6}\\b")
                .matcher(one("select body from outbox where letter = 'signature.code' and person_id = " + person
                        + " order by id desc limit 1"));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return Objects.requireNonNullElse(row.getString(1), "");
        }
    }

    public void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
