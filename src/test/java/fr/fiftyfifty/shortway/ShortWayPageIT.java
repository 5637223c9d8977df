package fr.fiftyfifty.shortway;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Street flowering from the idea to the signed convention and the year's review, as six people, holding the numbers of the
 * short way: its bearer at most 8 screens; the coordinator 4 screens, 12 clicks, 5 typed fields; the service and the
 * councillor one screen each. The residents' part goes without JavaScript.
 */
class ShortWayPageIT extends PageTest {

    private static final Pattern REFERENCE = Pattern.compile("FF-\\d{4}-\\d{3,5}");
    private static final byte[] SIGNED = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    @Test
    void street_flowering_goes_from_the_idea_to_the_review_by_the_short_way() {
        town_is_ready();
        Counted marius = new Counted(withoutJavaScript().login("marius", "/mon-espace"));
        Counted nour = new Counted(wide().login("nour", "/agent/semaine"));
        Counted celeste = new Counted(wide().login("celeste", "/agent/semaine"));

        String reference = propose(marius);
        look(nour, reference);
        advise(reference);
        decide(celeste, reference);
        promise(nour, reference);
        agree(marius, reference);
        prepare(nour, reference);
        sign(marius, reference);
        close(nour, reference);

        assertThat(marius.screens()).as("screens of the bearer").isLessThanOrEqualTo(8);
        assertThat(nour.screens()).as("screens of the coordinator").isLessThanOrEqualTo(4);
        assertThat(nour.clicks()).as("clicks of the coordinator").isLessThanOrEqualTo(12);
        assertThat(nour.typed()).as("fields typed by the coordinator").isLessThanOrEqualTo(5);
        assertThat(celeste.screens()).as("screens of the councillor").isEqualTo(1);
        told(reference);
        assertThat(marius.visit().open("/mon-espace/" + reference).text()).contains("En cours");
        assertThat(nour.visit().open("/agent/dossiers/" + reference).text()).contains("Ce qui s’est passé");
        assertThat(nour.visit().open("/agent/dossiers/" + reference + "/suivi").status())
                .isEqualTo(200);
    }

    /** What a town does once, not once a dossier: a delegation, the framework act, the insurer's yearly letter. */
    private void town_is_ready() {
        wide().login("victor", "/agent/semaine");
        wide().login("celeste", "/agent/semaine");
        Visit gaspard = wide().login("gaspard", "/agent/reglages/delegations");
        if (!gaspard.text().contains("Arrêté 2026-12")) {
            Locator person = gaspard.page().locator("#person");
            String label = person.locator("option").allInnerTexts().stream()
                    .filter(name -> name.contains("Céleste"))
                    .findFirst()
                    .orElseThrow();
            person.selectOption(new SelectOption().setLabel(label));
            gaspard.page().locator("#capacity").fill("conseillère déléguée à la participation");
            gaspard.page().locator("#act").fill("Arrêté 2026-12 du 2 avril 2026");
            gaspard.press("Enregistrer la délégation");
        }
        gaspard.open("/agent/reglages/cadre");
        gaspard.page().locator("#number").fill("2026-03-017");
        gaspard.page().locator("#object").fill("Cadre du dispositif fifty/fifty");
        gaspard.page().locator("#adoptedOn").fill("2026-03-30");
        gaspard.page().locator("#transmittedOn").fill("2026-04-02");
        gaspard.page().locator("#publishedOn").fill("2026-04-03");
        gaspard.page().locator("#validFrom").fill("2026-04-04");
        gaspard.page().locator("#maxEuros").fill("5000");
        gaspard.page().locator("#maxYears").fill("3");
        gaspard.page().locator("#maxSquareMetres").fill("500");
        gaspard.page().locator("input[type=checkbox]").all().forEach(Locator::check);
        gaspard.act(gaspard.page().locator("#save"));
        gaspard.open("/agent/reglages/assureur");
        gaspard.page().locator("#declaredOn").fill("2026-01-15");
        gaspard.act(gaspard.page().locator("#save"));
    }

    private static String propose(Counted marius) {
        marius.open("/deposer")
                .type("#title", "Fleurir la rue du Short")
                .type("#story", "La rue est grise. Nous voulons des bacs de fleurs.")
                .choose("#theme", "cadre-de-vie")
                .click("#next");
        marius.arrive().type("#address", "rue du Short").click("#next");
        marius.arrive().tick("input[value=TIME]").type("#offerWords", "arroser").click("#next");
        marius.arrive()
                .type("#firstName", "Marius")
                .type("#lastName", "Fictif")
                .tick("#noticeRead")
                .click("#send");
        Matcher found = REFERENCE.matcher(marius.visit().page().url());
        assertThat(found.find()).as(marius.text()).isTrue();
        return found.group();
    }

    private static void look(Counted nour, String reference) {
        nour.open("/agent/dossiers/" + reference + "/premier-regard").click("#send");
        assertThat(nour.text()).contains("C’est envoyé");
    }

    private void advise(String reference) {
        var asked = town().mails().await("espaces-verts@loos.example", "Fleurir la rue du Short");
        assertThat(asked.text()).contains(reference);
        Visit service = withoutJavaScript().open(Mails.link(asked));
        service.page().locator("input[name=verdict]").first().check(new Locator.CheckOptions().setForce(true));
        service.act(service.page().locator("#give"));
        assertThat(service.text()).contains("C’est noté, merci");
    }

    private static void decide(Counted celeste, String reference) {
        celeste.open("/agent/dossiers/" + reference + "/decision")
                .tick("input[value=AGREED]")
                .click("#decide");
        assertThat(celeste.text()).contains("C’est décidé");
    }

    private static void promise(Counted nour, String reference) {
        nour.open("/agent/dossiers/" + reference + "/promesses");
        Locator numbers = nour.visit().page().locator("main input[type=text]:visible");
        assertThat(numbers.count()).as("numbers to type").isEqualTo(2);
        String hours = "[id=\"" + numbers.nth(0).getAttribute("id") + "\"]";
        String planters = "[id=\"" + numbers.nth(1).getAttribute("id") + "\"]";
        nour.type(hours, "40").type(planters, "12").click("#send");
        assertThat(nour.text()).contains("C’est envoyé");
    }

    private static void agree(Counted marius, String reference) {
        marius.open("/mon-espace/" + reference + "/promesses");
        assertThat(marius.text()).contains("40 heures par an", "12 unités", "en échange de");
        marius.click("#agree");
        assertThat(marius.text()).contains("vous êtes d’accord avec ce texte");
    }

    private static void prepare(Counted nour, String reference) {
        nour.open("/agent/dossiers/" + reference + "/avant-signature");
        assertThat(nour.text()).contains("Tout est prêt");
        nour.click("#prepare");
        assertThat(nour.text()).contains("La convention est prête");
    }

    private void sign(Counted marius, String reference) {
        marius.open("/mon-espace/" + reference + "/signer").click("#receive");
        String mail = town().mails().await("marius@demo.example", "Votre code").text();
        Matcher code = Pattern.compile("\\b\\d{6}\\b").matcher(mail);
        assertThat(code.find()).as(mail).isTrue();
        marius.arrive().type("#code", code.group()).click("#sign");
        assertThat(marius.text()).contains("C’est signé, merci");
    }

    private static void close(Counted nour, String reference) {
        nour.open("/agent/dossiers/" + reference + "/clore")
                .give("#document", SIGNED)
                .tick("#attest");
        if (nour.visit().page().locator("#signer").inputValue().isBlank()) {
            nour.type("#signer", "Victor Fictif");
        }
        nour.click("#close");
        assertThat(nour.text()).contains("Chaque personne reçoit le chemin vers sa copie");
    }

    /** The project is open, public, and counts in the year. */
    private void told(String reference) {
        Visit anybody = withoutJavaScript().open("/projets/" + reference);
        assertThat(anybody.text()).contains("Fleurir la rue du Short", "En cours", "Planter, arroser");
        String year = reference.substring(3, 7);
        assertThat(anybody.open("/bilan/" + year + "/conventions").text()).contains("Fleurir la rue du Short");
        assertThat(anybody.open("/bilan/" + year).text()).containsPattern("conventions? signées?");
        assertThat(anybody.open("/projets/" + reference + "/suivre").status()).isEqualTo(200);
    }
}
