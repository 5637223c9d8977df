package fr.fiftyfifty.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Both sides write and agree, each on their own screen. */
class PromisesPageIT extends PageTest {

    private static final String STAFF = "/agent/dossiers/FF-2018-777/promesses";
    private static final String BEARER = "/mon-espace/FF-2018-777/promesses";

    @Test
    void two_numbers_one_click_a_counter_proposal_and_a_yes() throws SQLException {
        aDossier();
        Visit nour = wide().login("nour", STAFF).open(STAFF);
        assertThat(nour.page().locator("main input[inputmode=decimal]").count()).isEqualTo(2);
        nour.fill("Combien de bacs", "12").fill("Combien d’heures par an", "40");
        nour.press("Envoyer aux personnes qui portent le projet");
        assertThat(plain(nour)).contains("C’est envoyé", "On attend : Lina");

        Visit lina = withoutJavaScript().login("lina", BEARER).open(BEARER);
        assertThat(plain(lina)).contains("D’un côté vos promesses", "L’équilibre", "On attend : vous");
        lina.act(lina.page().locator("main .side.residents li a").first());
        lina.fill("Que voudriez-vous changer", "Nous sommes deux").fill("Vous proposez un autre nombre", "25");
        lina.press("Envoyer ma remarque");
        assertThat(plain(lina)).contains("Votre remarque est partie", "On attend : vous, la commune");

        nour.open(STAFF);
        assertThat(plain(nour)).contains("Remarques à traiter", "Nous sommes deux");
        nour.press("Prendre ce nombre");
        assertThat(plain(nour)).contains("Votre réponse est partie");

        lina.open(BEARER).press("D’accord avec tout");
        assertThat(plain(lina)).contains("C’est noté", "Tout le monde est d’accord avec tout");
        assertThat(plain(nour.open(STAFF))).contains("Avant signature");
    }

    @Test
    void more_options_change_a_line_and_add_another() throws SQLException {
        aDossier();
        Visit nour = wide().login("nour", STAFF).open(STAFF);
        nour.page().locator("summary").first().click();
        nour.page().getByLabel("Une autre ligne du modèle").selectOption("FLO-C2");
        nour.press("Ajouter cette ligne");
        assertThat(plain(nour)).contains("Ouvrir le sol ou creuser les fosses");
        nour.press("Envoyer aux personnes qui portent le projet");
        assertThat(plain(nour)).contains("Il manque un nombre");
    }

    @Test
    void the_framework_act_is_recorded_with_its_dates() {
        Visit nour = wide().login("nour", "/agent/reglages/cadre").open("/agent/reglages/cadre");
        nour.fill("Numéro", "2026-" + System.nanoTime() % 100000)
                .fill("Objet", "Dispositif fifty/fifty, règlement et modèles");
        nour.fill("Adopté le", "2026-03-10").fill("S’applique à partir du", "2026-03-10");
        nour.fill("Plafond par projet", "3 000")
                .fill("Surface maximale", "200")
                .choose("Fleurissement, plantation, haie");
        nour.press("Enregistrer");
        assertThat(plain(nour)).contains("Pas encore transmis : rien ne se signe");
    }

    private static String plain(Visit visit) {
        return visit.text().replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    private void aDossier() throws SQLException {
        String[] rows = {
            "insert into person (commune_id, first_name, last_name, email, email_confirmed_at, created_at)"
                    + " values (1, 'Lina', 'Exemple', 'lina@demo.example', now(), now()) on conflict do nothing",
            "delete from acceptance where commitment_id in (select c.id from commitment c join ledger l on l.id = c.ledger_id"
                    + " join dossier d on d.id = l.dossier_id where d.reference = 'FF-2018-777')",
            "delete from remark where commitment_id in (select c.id from commitment c join ledger l on l.id = c.ledger_id"
                    + " join dossier d on d.id = l.dossier_id where d.reference = 'FF-2018-777')",
            "delete from commitment where ledger_id in (select l.id from ledger l"
                    + " join dossier d on d.id = l.dossier_id where d.reference = 'FF-2018-777')",
            "delete from ledger where dossier_id in (select id from dossier where reference = 'FF-2018-777')",
            "insert into dossier (commune_id, reference, title, stage, stage_since, origin, theme_id, publishable, submitted_at)"
                    + " select 1, 'FF-2018-777', 'Des bacs à fleurs rue Kléber', 'PROMISES', now(), 'LIVE', id, true, now()"
                    + " from listed_entry where code = 'cadre-de-vie' on conflict do nothing",
            "insert into idea (dossier_id, kind, status, channel, story, bearer_kind, submitted_at, call_due_on, answer_due_on)"
                    + " select id, 'IDEA', 'AGREED', 'WEB', 'Planter et arroser', 'GROUP', now(), current_date, current_date"
                    + " from dossier where reference = 'FF-2018-777' on conflict do nothing",
            "insert into dossier_member (dossier_id, person_id, capacity, since) select d.id, p.id, 'LEAD_BEARER', now()"
                    + " from dossier d, person p where d.reference = 'FF-2018-777' and p.email = 'lina@demo.example'"
                    + " on conflict do nothing"
        };
        try (Connection connection = town().database();
                Statement statement = connection.createStatement()) {
            for (String row : rows) {
                statement.executeUpdate(row);
            }
        }
    }
}
