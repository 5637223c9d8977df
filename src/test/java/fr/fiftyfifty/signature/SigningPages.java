package fr.fiftyfifty.signature;

import static fr.fiftyfifty.it.Tables.one;
import static fr.fiftyfifty.it.Tables.quoted;
import static fr.fiftyfifty.it.Tables.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.LineText;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A dossier on its way to the signature, and the screens that take it there. */
public final class SigningPages {

    private static final LocalDate STARTS = LocalDate.of(2026, 12, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 11, 30);
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    private SigningPages() {}

    /** A dossier whose promises both sides accepted, written straight into the tables: those screens have their own test. */
    public static void accepted(String reference, String title, long bearer) {
        dossier(reference, title, bearer);
        promise(reference, bearer);
    }

    /** A dossier in « Promesses », with nothing promised yet. */
    public static void dossier(String reference, String title, long bearer) {
        run("insert into dossier (commune_id, reference, title, weight, stage, stage_since, origin, theme_id,"
                + " place_label, submitted_at) select 1, '" + reference + "', " + quoted(title)
                + ", 'SHORT', 'PROMISES', now(), 'LIVE', id, 'rue des Essais',"
                + " now() from listed_entry where kind = 'THEME' and code = 'cadre-de-vie'");
        run("insert into dossier_member (dossier_id, person_id, capacity, since) values (" + id(reference) + ", "
                + bearer + ", 'LEAD_BEARER', now())");
    }

    /** Two promises and a rule, accepted by both sides, under a framework act. */
    public static void promise(String reference, long bearer) {
        run("insert into framework_act (commune_id, number, object, adopted_on, transmitted_on, published_on,"
                + " valid_from, max_euros, max_years, max_m2) select 1, 'IT-16P', 'Cadre', '2026-01-05',"
                + " '2026-01-08', '2026-01-09', '2026-01-09', 5000, 3, 500 where not exists (select 1 from"
                + " framework_act where number = 'IT-16P')");
        run("insert into framework_act_model (framework_act_id, model_code) select id, 'street_flowering' from"
                + " framework_act where number = 'IT-16P' on conflict do nothing");
        run("insert into ledger (commune_id, dossier_id, model_code, model_edition, starts_on, ends_on, status,"
                + " written_at, sent_at) values (1, " + id(reference) + ", 'street_flowering', 1, '" + STARTS
                + "', '" + ENDS + "', 'SENT', now(), now())");
        line(reference, bearer, 1, "COMMUNE", "material", "Fournir douze bacs", 12, Unit.U);
        line(reference, bearer, 2, "RESIDENTS", "labour", "Planter et arroser", 80, Unit.H);
        line(reference, bearer, 3, "RESIDENTS", "rule", "Laisser 1,40 m de passage", null, null);
    }

    private static void line(
            String reference,
            long bearer,
            int position,
            String side,
            String nature,
            String wording,
            @Nullable Integer quantity,
            @Nullable Unit unit) {
        BigDecimal value = quantity == null ? null : BigDecimal.valueOf(quantity);
        LineText text = new LineText(wording, value, unit, null, "", STARTS, ENDS, "");
        String ledger = "(select id from ledger where dossier_id = " + id(reference) + ")";
        run("insert into commitment (ledger_id, position, side, holder, nature, wording, quantity, unit, status)"
                + " values (" + ledger + ", " + position + ", '" + side + "', 'x', '" + nature + "', "
                + quoted(wording) + ", " + quantity + ", " + (unit == null ? "null" : "'" + unit + "'")
                + ", 'PLANNED')");
        for (String yes : new String[] {"RESIDENTS", "COMMUNE"}) {
            run("insert into acceptance (commitment_id, person_id, side, line_sha256, line_text, at) select id, "
                    + bearer + ", '" + yes + "', '" + text.hash() + "', " + quoted(text.canonical())
                    + ", now() from commitment where ledger_id = " + ledger + " and position = " + position);
        }
    }

    /** « Avant signature », the insurer told if nobody did. */
    public static void prepare(Visit nour, String reference) {
        nour.open("/agent/reglages/assureur");
        if (!nour.text().contains("assureur prévenu")) {
            assertThat(nour.open("/agent/dossiers/" + reference + "/avant-signature")
                            .text())
                    .contains("Prévenir l’assureur");
            nour.open("/agent/reglages/assureur").press("Noter la déclaration");
            assertThat(nour.text()).contains("La déclaration est notée");
        }
        nour.open("/agent/dossiers/" + reference + "/avant-signature").press("Préparer la convention");
        assertThat(nour.text()).contains("La convention est prête");
    }

    /** The six digits of the newest mail about a dossier. */
    public static String code(Mails mails, String email, String reference) {
        Matcher code = CODE.matcher(mails.await(email, "Votre code", reference).text());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** By the two screens, code and all. */
    public static void sign(Visit bearer, String reference, Mails mails, String email) {
        bearer.open("/mon-espace/" + reference + "/signer").press("Recevoir mon code");
        bearer.page().locator("#code").fill(code(mails, email, reference));
        bearer.press("Signer");
        assertThat(bearer.text()).contains("C’est signé, merci");
    }

    public static long person(String email) {
        return Long.parseLong(one("select id from person where email = " + quoted(email)));
    }

    private static String id(String reference) {
        return "(select id from dossier where reference = '" + reference + "')";
    }
}
