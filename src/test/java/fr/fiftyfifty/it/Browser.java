package fr.fiftyfifty.it;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One Chromium for all tests: the system's if there is one, else Playwright's own. */
public final class Browser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--no-first-run",
            "--disable-dev-shm-usage");

    private static com.microsoft.playwright.@Nullable Browser chromium;

    private Browser() {}

    /** A telephone of 360 pixels. */
    static Visit narrow() {
        return new Visit(started(), "narrow", 360, 740, true);
    }

    /** A desk of 1280 pixels. */
    static Visit wide() {
        return new Visit(started(), "wide", 1280, 900, true);
    }

    /** A telephone whose owner switched scripts off. */
    static Visit withoutJavaScript() {
        return new Visit(started(), "noscript", 360, 740, false);
    }

    private static synchronized com.microsoft.playwright.Browser started() {
        if (chromium == null) {
            Optional<Path> system = systemChromium();
            Playwright.CreateOptions options = new Playwright.CreateOptions();
            BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions().setArgs(FLAGS);
            if (system.isPresent()) {
                options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
                launch.setExecutablePath(system.get());
            }
            Playwright playwright = Playwright.create(options);
            chromium = playwright.chromium().launch(launch);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    private static Optional<Path> systemChromium() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(":")))
                .flatMap(folder -> Stream.of(Path.of(folder, "chromium"), Path.of(folder, "chromium-browser")))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
