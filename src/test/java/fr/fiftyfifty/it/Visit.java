package fr.fiftyfifty.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person before one screen. Whatever they open is inspected: view recorded, axe run, HTML and screenshot kept. A script
 * error or a refusal by the content policy fails the visit.
 */
public final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String device;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response answer;

    Visit(com.microsoft.playwright.Browser browser, String device, int width, int height, boolean scripts) {
        this.device = device;
        this.context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(Town.town().url())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(width, height)
                // smooth scrolling would move what is being clicked
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onResponse(this::heard);
        page.onConsoleMessage(this::heard);
        page.onPageError(complaints::add);
    }

    /** For what has no word here. Call {@link #look} after it. */
    public Page page() {
        return page;
    }

    /** Opens an address of the application, or a whole link from a mail. */
    public Visit open(String address) {
        page.navigate(address);
        return look();
    }

    /** Presses the button of that name. */
    public Visit press(String button) {
        return act(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** Follows the link of that name. */
    public Visit follow(String link) {
        return act(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    /** Clicks there, wherever it leads. */
    public Visit act(Locator target) {
        target.first().click();
        page.waitForLoadState();
        return look();
    }

    /** Types into the field with that label. */
    public Visit fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }

    /** Ticks the box or the choice with that label. */
    public Visit choose(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** What is read, with plain spaces: how French sets its no-break spaces has a test of its own. */
    public String text() {
        return page.locator("body").innerText().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** Status of the last page; 0 before the first. */
    public int status() {
        return answer == null ? 0 : answer.status();
    }

    /** Logs in through Keycloak's real page, and comes back to the address asked for. */
    public Visit login(String person, String address) {
        Town.town().awaitKeycloak();
        page.navigate("/connexion?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        look();
        page.locator("#username").fill(person);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(Pattern.quote(Town.town().url()) + ".*"));
        page.waitForLoadState();
        return look();
    }

    /** Inspects what is before the eyes. Pages of the application are inspected by themselves, others when asked. */
    public Visit look() {
        Inspection.of(page, answer, device);
        if (!complaints.isEmpty()) {
            throw new AssertionError(page.url() + " : " + complaints);
        }
        return this;
    }

    private void heard(Response response) {
        if (response.request().isNavigationRequest() && response.frame().equals(page.mainFrame())) {
            answer = response;
        }
    }

    /** A page that answers 404 or 409 on purpose is no complaint. */
    private void heard(ConsoleMessage message) {
        boolean error = message.type().toLowerCase(Locale.ROOT).equals("error");
        if (error && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
