package fr.fiftyfifty.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after the others: what they typed, and who they were, is nowhere in the application's log. */
@ArquillianTest
@RunAsClient
@Order(Integer.MAX_VALUE - 1)
class LogsIT {

    /** Everything that names or reaches somebody, wherever the run left it. */
    private static final String PERSONAL = "select email from person union select phone from person"
            + " union select first_name || ' ' || last_name from person where length(last_name) > 2"
            + " union select address from outbox where kind = 'MAIL' union select email from follower"
            + " union select phone from callback union select name from callback";

    private static final Pattern ONE_TIME_LINK =
            Pattern.compile("/(suivre|avis|deposer/confirmer|deposer/reprendre|ne-plus-suivre)/[A-Za-z0-9_-]{16,}");

    private static final Pattern BEARER = Pattern.compile("eyJ[A-Za-z0-9_-]{20,}");

    @Test
    void the_log_names_nobody() throws IOException, SQLException {
        Set<String> personal = personal();
        assertThat(personal).as("fixtures to look for").contains("lina@demo.example");
        List<String> lines = lines();
        assertThat(lines).as("lines of the log").isNotEmpty();
        assertThat(lines).allSatisfy(line -> {
            assertThat(personal.stream().filter(line::contains).findAny())
                    .as("personal data in « %s »", line)
                    .isEmpty();
            assertThat(ONE_TIME_LINK.matcher(line).find())
                    .as("a link of « %s »", line)
                    .isFalse();
            assertThat(BEARER.matcher(line).find())
                    .as("a token of « %s »", line)
                    .isFalse();
        });
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Town.town().output())) {
            for (Path log : files.filter(file -> file.getFileName().toString().startsWith("application.log"))
                    .toList()) {
                lines.addAll(Files.readAllLines(log));
            }
        }
        return lines;
    }

    private static Set<String> personal() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = Town.town().database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PERSONAL)) {
            while (row.next()) {
                String value = row.getString(1);
                if (value != null && value.length() > 5) {
                    found.add(value);
                }
            }
        }
        return found;
    }
}
