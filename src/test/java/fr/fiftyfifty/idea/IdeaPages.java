package fr.fiftyfifty.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.fiftyfifty.it.Visit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The four screens, as a person fills them in. */
public final class IdeaPages {

    private static final Pattern REFERENCE = Pattern.compile("FF-\\d{4}-\\d{3,5}");

    private IdeaPages() {}

    /** Screen 1. */
    public static Visit tell(Visit visit, String title, String story) {
        visit.open("/deposer");
        visit.page().locator("#title").fill(title);
        visit.page().locator("#story").fill(story);
        visit.page().locator("#theme").selectOption("cadre-de-vie");
        return visit.press("Continuer");
    }

    /** Screen 2, without a photograph. */
    public static Visit locate(Visit visit, String address) {
        visit.page().locator("#address").fill(address);
        return visit.press("Continuer");
    }

    public static Visit illustrate(Visit visit, String fileName, String type, byte[] bytes) {
        visit.page().locator("input[type=file]").setInputFiles(new FilePayload(fileName, type, bytes));
        visit.page().locator("#alt").fill("Le trottoir devant l’école");
        return visit.press("Ajouter la photo");
    }

    /** Screen 3. */
    public static Visit promise(Visit visit) {
        visit.page().locator("input[value=UPKEEP]").check();
        return visit.press("Continuer");
    }

    /** Screen 4, filled in and not sent. */
    public static Visit introduce(Visit visit, String firstName, String lastName, String email) {
        visit.page().locator("#firstName").fill(firstName);
        visit.page().locator("#lastName").fill(lastName);
        visit.page().locator("#email").fill(email);
        visit.page().locator("#publishable").check();
        visit.page().locator("#noticeRead").check();
        return visit;
    }

    /** All four screens by somebody without an account; the confirmation waits in their mailbox. */
    public static Visit send(Visit visit, String title, String firstName, String lastName, String email) {
        tell(visit, title, "Des bacs de fleurs le long du trottoir.");
        locate(visit, "Rue des Tilleuls");
        promise(visit);
        introduce(visit, firstName, lastName, email).press("Déposer mon idée");
        assertThat(visit.text()).contains("Presque envoyée");
        return visit;
    }

    /** The number of the dossier that the page speaks of. */
    public static String reference(Visit visit) {
        Matcher found = REFERENCE.matcher(visit.page().url() + " " + visit.text());
        if (!found.find()) {
            throw new AssertionError("no reference on " + visit.page().url() + " : " + visit.text());
        }
        return found.group();
    }
}
