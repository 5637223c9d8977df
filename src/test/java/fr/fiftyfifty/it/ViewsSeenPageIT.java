package fr.fiftyfifty.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: no page may exist that no browser test has opened. */
@Order(Integer.MAX_VALUE)
class ViewsSeenPageIT {

    @Test
    void every_view_was_opened_by_a_browser() throws IOException {
        Set<String> unseen = new TreeSet<>(views());
        unseen.removeAll(Inspection.views());
        assertThat(unseen).as("views that no browser test opened").isEmpty();
    }

    private static Set<String> views() throws IOException {
        Path webapp = Path.of(requireNonNull(System.getProperty("it.root")), "src/main/webapp");
        try (Stream<Path> all = Files.walk(webapp)) {
            return all.filter(path -> path.toString().endsWith(".xhtml"))
                    .map(path -> "/" + webapp.relativize(path))
                    .filter(view -> !view.startsWith("/WEB-INF") && !view.startsWith("/resources"))
                    .collect(Collectors.toSet());
        }
    }
}
