package fr.fiftyfifty.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.LineText;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From « Avant signature » to « Clore », by the screens of the coordinator, a resident and anybody. */
class SigningPageIT extends PageTest {

    private static final String REFERENCE = "FF-2026-916";
    private static final LocalDate STARTS = LocalDate.of(2026, 12, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 11, 30);

    @Test
    void a_convention_is_prepared_signed_and_checked() throws SQLException {
        Visit lina = narrow().login("lina", "/mon-espace");
        Visit nour = wide().login("nour", "/agent/semaine");
        accepted(Long.parseLong(one("select id::text from person where email = 'lina@demo.example'")));
        prepare(nour);
        sign(lina);
        assertThat(nour.open("/agent/dossiers/" + REFERENCE + "/clore").text()).contains("Le document signé");
        check(one("select check_code from convention c join dossier d on d.id = c.dossier_id where d.reference = '"
                + REFERENCE + "'"));
    }

    private static void prepare(Visit nour) {
        nour.open("/agent/reglages/assureur");
        if (!nour.text().contains("assureur prévenu")) {
            assertThat(nour.open("/agent/dossiers/" + REFERENCE + "/avant-signature")
                            .text())
                    .contains("Prévenir l’assureur");
            nour.open("/agent/reglages/assureur").press("Noter la déclaration");
            assertThat(nour.text()).contains("La déclaration est notée");
        }
        nour.open("/agent/dossiers/" + REFERENCE + "/avant-signature").press("Préparer la convention");
        assertThat(nour.text()).contains("La convention est prête");
        assertThat(nour.open("/agent/dossiers/" + REFERENCE + "/clore").text()).contains("Encore attendu");
    }

    private void sign(Visit lina) {
        lina.open("/mon-espace/" + REFERENCE + "/signer");
        assertThat(lina.text()).contains("Fournir douze bacs", "Planter et arroser", "Empreinte du document");
        lina.press("Recevoir mon code");
        lina.page().locator("#code").fill("12");
        lina.press("Signer");
        assertThat(lina.text()).contains("Ce n’est pas le code");
        Matcher code = Pattern.compile("\\b[0-9]{6}\\b")
                .matcher(town().mails().await("lina@demo.example", "Votre code").text());
        assertThat(code.find()).isTrue();
        lina.page().locator("#code").fill(code.group());
        lina.press("Signer");
        assertThat(lina.text()).contains("C’est signé, merci");
    }

    private void check(String code) {
        Visit anybody = withoutJavaScript().open("/verifier");
        anybody.page().locator("#code").fill("KX7");
        anybody.press("Vérifier");
        assertThat(anybody.text()).contains("Un code a neuf signes");
        anybody.page().locator("#code").fill(code.replace("-", " "));
        anybody.press("Vérifier");
        assertThat(anybody.text())
                .contains("vraie convention", REFERENCE + "/1", "1 personne de la commune")
                .doesNotContain("Lina");
        assertThat(anybody.open("/verifier/CCC-CCC-CCC").text()).contains("Nous ne connaissons pas ce code");
    }

    /** Two promises that both sides accepted, written straight into the tables: their own screens have their own test. */
    private void accepted(long lina) throws SQLException {
        run("insert into framework_act (commune_id, number, object, adopted_on, transmitted_on, published_on,"
                + " valid_from, max_euros, max_years, max_m2) select 1, 'IT-16P', 'Cadre', '2026-01-05',"
                + " '2026-01-08', '2026-01-09', '2026-01-09', 5000, 3, 500 where not exists (select 1 from"
                + " framework_act where number = 'IT-16P')");
        run("insert into framework_act_model (framework_act_id, model_code) select id, 'street_flowering' from"
                + " framework_act where number = 'IT-16P' on conflict do nothing");
        run("insert into dossier (commune_id, reference, title, weight, stage, stage_since, origin, theme_id,"
                + " place_label, submitted_at) select 1, '" + REFERENCE
                + "', 'Fleurir la rue des Essais', 'SHORT', 'PROMISES', now(), 'LIVE', id, 'rue des Essais',"
                + " now() from listed_entry where kind = 'THEME' and code = 'cadre-de-vie'");
        String dossier = "(select id from dossier where reference = '" + REFERENCE + "')";
        run("insert into dossier_member (dossier_id, person_id, capacity, since) values (" + dossier + ", " + lina
                + ", 'LEAD_BEARER', now())");
        run("insert into ledger (commune_id, dossier_id, model_code, model_edition, starts_on, ends_on, status,"
                + " written_at, sent_at) values"
                + " (1, " + dossier + ", 'street_flowering', 1, '" + STARTS + "', '" + ENDS
                + "', 'SENT', now(), now())");
        line(lina, 1, "COMMUNE", "material", "Fournir douze bacs", 12, Unit.U);
        line(lina, 2, "RESIDENTS", "labour", "Planter et arroser", 80, Unit.H);
        line(lina, 3, "RESIDENTS", "rule", "Laisser 1,40 m de passage", null, null);
    }

    private void line(
            long lina,
            int position,
            String side,
            String nature,
            String wording,
            @Nullable Integer quantity,
            @Nullable Unit unit)
            throws SQLException {
        BigDecimal value = quantity == null ? null : BigDecimal.valueOf(quantity);
        LineText text = new LineText(wording, value, unit, null, "", STARTS, ENDS, "");
        String ledger = "(select l.id from ledger l join dossier d on d.id = l.dossier_id where d.reference = '"
                + REFERENCE + "')";
        run("insert into commitment (ledger_id, position, side, holder, nature, wording, quantity, unit, status)"
                + " values ("
                + ledger + ", " + position + ", '" + side + "', 'x', '" + nature + "', '" + wording + "', "
                + quantity + ", "
                + (unit == null ? "null" : "'" + unit + "'") + ", 'PLANNED')");
        for (String yes : new String[] {"RESIDENTS", "COMMUNE"}) {
            run("insert into acceptance (commitment_id, person_id, side, line_sha256, line_text, at) select id, " + lina
                    + ", '" + yes + "', '" + text.hash() + "', '" + text.canonical() + "', now() from commitment"
                    + " where ledger_id = " + ledger + " and position = " + position);
        }
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = town().database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = town().database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
