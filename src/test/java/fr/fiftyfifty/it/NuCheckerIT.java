package fr.fiftyfifty.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** Every public or resident page that the browser kept is right HTML. In a JVM of its own, see the build file. */
class NuCheckerIT {

    @TestFactory
    Stream<DynamicTest> every_page_kept_by_the_browser_is_right_html() throws IOException {
        Path folder = Path.of(requireNonNull(System.getProperty("it.output")), "pages");
        assertThat(folder).as("pages kept by the browser tests").isDirectory();
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> pages = all.sorted().toList();
            assertThat(pages).isNotEmpty();
            return pages.stream()
                    .map(page -> DynamicTest.dynamicTest(
                            name(page), () -> assertThat(errors(page)).isEmpty()));
        }
    }

    private static List<String> errors(Path page) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        checker.setForceHTML(true);
        return checker.validate(page)
                .lines()
                .filter(line -> line.contains("error"))
                .toList();
    }

    private static String name(Path page) {
        return String.valueOf(page.getFileName());
    }
}
