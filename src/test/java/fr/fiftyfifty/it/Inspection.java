package fr.fiftyfifty.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.fiftyfifty.platform.web.Route;
import fr.fiftyfifty.platform.web.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is done to every page that a test opens. */
final class Inspection {

    private static final Set<String> VIEWS = new TreeSet<>();
    private static final Set<Integer> KNOWN = new HashSet<>();

    private Inspection() {}

    /** The views opened so far, such as {@code /portal/home.xhtml}. */
    static Set<String> views() {
        return Set.copyOf(VIEWS);
    }

    static void of(Page page, @Nullable Response answer, String device) {
        String html = page.content();
        if (!KNOWN.add(Objects.hash(html, device))) {
            return;
        }
        Optional<Route> route = route(page.url());
        String name = name(page.url());
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Town.town().output().resolve("screens").resolve(name + "-" + device + ".png")));
        if (!device.equals("noscript")) {
            accessible(page);
        } else if (answer != null) {
            accessibleBeside(page, answer);
        }
        if (device.equals("narrow")) {
            narrow(page);
        }
        route.ifPresent(found -> {
            VIEWS.add(found.view());
            if (found.audience() != Route.Audience.STAFF && answer != null) {
                keep(name + "-" + Integer.toHexString(html.hashCode()), answer);
            }
        });
    }

    private static Optional<Route> route(String url) {
        String base = Town.town().url();
        if (!url.startsWith(base)) {
            return Optional.empty();
        }
        String path = URI.create(url).getPath();
        String french = path.equals("/en") ? "/" : path.startsWith("/en/") ? path.substring(3) : path;
        return Routes.all().stream()
                .filter(route -> route.pattern().matcher(french).matches())
                .findFirst();
    }

    private static void accessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    page.url() + violations.stream().map(Inspection::told).collect(Collectors.joining()));
        }
    }

    /** Axe is a script itself and would wait for ever where scripts are off: it reads the same bytes beside. */
    private static void accessibleBeside(Page page, Response answer) {
        com.microsoft.playwright.Browser browser =
                Objects.requireNonNull(page.context().browser());
        try (BrowserContext beside = browser.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page twin = beside.newPage();
            twin.route(
                    page.url()::equals,
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setContentType("text/html;charset=UTF-8")
                            .setBodyBytes(answer.body())));
            twin.navigate(page.url());
            accessible(twin);
        }
    }

    private static String told(Rule rule) {
        return "\n  " + rule.getId() + ": " + rule.getHelp() + "\n    "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .collect(Collectors.joining("\n    "));
    }

    /** Nobody scrolls sideways on a telephone. */
    private static void narrow(Page page) {
        int over = ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (over > 0) {
            throw new AssertionError(page.url() + " is " + over + " pixels too wide for a telephone");
        }
    }

    /** The bytes as they were served, for the Nu checker; the DOM would already be mended. */
    private static void keep(String name, Response answer) {
        Path folder = Town.town().output().resolve("pages");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".html"), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String url) {
        String path = URI.create(url).getPath().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String place = url.startsWith(Town.town().url()) ? "" : "keycloak-";
        return place + (path.isEmpty() ? "home" : path);
    }
}
