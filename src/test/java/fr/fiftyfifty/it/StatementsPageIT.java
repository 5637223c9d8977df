package fr.fiftyfifty.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a page asks of the database, counted ({@code Server-Timing}): never more for many rows than for few, and never more
 * than written here. The rows are of their own year, taken away afterwards.
 */
class StatementsPageIT extends PageTest {

    private static final Pattern COUNT = Pattern.compile("sql;dur=[0-9.]+;desc=\"([0-9]+)\"");
    private static final String OURS = "(select id from dossier where reference like 'FF-1990-%')";

    private static final Map<String, Integer> OF_ANYBODY = Map.of(
            "/", 10,
            "/projets", 5,
            "/projets?q=foule&theme=cadre-de-vie", 5,
            "/projets/FF-1990-101", 28,
            "/bilan/2026", 14,
            "/faites-in-loos", 4,
            "/api/v1/projects", 2,
            "/api/v1/projects.geojson", 2,
            "/projets.atom", 2);

    private static final Map<String, Integer> OF_A_BEARER = Map.of(
            "/mon-espace", 4, //
            "/mon-espace/FF-1990-101", 8);

    private static final Map<String, Integer> OF_A_COORDINATOR = Map.of(
            "/agent/semaine", 16,
            "/agent/dossiers", 7,
            "/agent/dossiers?q=foule", 7,
            "/agent/dossiers/FF-1990-101", 18,
            "/agent/reglages/listes/services", 5,
            "/agent/reglages/delais", 5,
            "/agent/reglages/lettres", 5,
            "/agent/bilan/2026", 14);

    @Test
    void many_rows_cost_no_more_statements_than_few() throws SQLException {
        Visit lina = withoutJavaScript().login("lina", "/mon-espace");
        Visit nour = wide().login("nour", "/agent/semaine");
        List<Visit> who = List.of(withoutJavaScript(), lina, nour);
        List<Map<String, Integer>> what = List.of(OF_ANYBODY, OF_A_BEARER, OF_A_COORDINATOR);
        try {
            crowd(101, 103);
            Map<String, Integer> few = costs(who, what);
            crowd(104, 160);
            Map<String, Integer> many = costs(who, what);
            assertThat(many).as("statements for 60 dossiers, against 3").isEqualTo(few);
            what.forEach(limits -> limits.forEach((address, limit) ->
                    assertThat(many.get(address)).as(address).isLessThanOrEqualTo(limit)));
        } finally {
            gone();
        }
    }

    private static Map<String, Integer> costs(List<Visit> who, List<Map<String, Integer>> what) {
        Map<String, Integer> costs = new LinkedHashMap<>();
        for (int i = 0; i < who.size(); i++) {
            for (String address : what.get(i).keySet()) {
                costs.put(address, cost(who.get(i), address));
            }
        }
        return costs;
    }

    private static int cost(Visit visit, String address) {
        var answer = visit.page().context().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        Matcher timing = COUNT.matcher(answer.headers().getOrDefault("server-timing", ""));
        assertThat(timing.find()).as("Server-Timing of %s", address).isTrue();
        return Integer.parseInt(timing.group(1));
    }

    /** Running projects of lina's, in public, each with a stone, an edition, a promise and hours. */
    private void crowd(int from, int to) throws SQLException {
        String each = " from generate_series(" + from + ", " + to + ") n";
        String those = " from dossier d where d.reference between 'FF-1990-" + from + "' and 'FF-1990-" + to + "'";
        run(
                "insert into dossier (commune_id, reference, title, weight, stage, stage_since, origin, theme_id, place_label,"
                        + " latitude, longitude, publishable, visibility, submitted_at) select 1, 'FF-1990-' || n, 'La foule ' || n,"
                        + " 'SHORT', 'IN_PROGRESS', '1990-05-01', 'LIVE', t.id, 'rue ' || n, 50.45, 2.79, true, 'PUBLIC', '1990-01-01'"
                        + each + ", listed_entry t where t.kind = 'THEME' and t.code = 'cadre-de-vie'");
        run(
                "insert into dossier_member (dossier_id, person_id, capacity, since) select d.id, p.id, 'LEAD_BEARER', now()"
                        + those.replace(" where", ", person p where p.email = 'lina@demo.example' and"));
        run("insert into idea (dossier_id, kind, status, channel, story, bearer_kind, submitted_at, call_due_on,"
                + " answer_due_on) select d.id, 'IDEA', 'CONVERTED', 'WEB', 'Nous étions là.', 'PERSON', now(), '1990-02-01',"
                + " '1990-03-01'" + those);
        run(
                "insert into project (commune_id, dossier_id, status, opened_on) select 1, d.id, 'IN_PROGRESS', '1990-05-01'"
                        + those);
        run(
                "insert into white_stone (project_id, words, laid_on, laid_at) select p.id, 'Un caillou', '1990-06-01', now()"
                        + those.replace(" where", ", project p where p.dossier_id = d.id and"));
        run("insert into contribution (commune_id, dossier_id, side, done_on, year, quantity, unit, state, declared_at,"
                + " attested) select 1, d.id, 'RESIDENTS', '2026-06-02', 2026, 4, 'H', 'DECLARED', now(), true"
                + those);
    }

    private void gone() throws SQLException {
        run("delete from contribution where dossier_id in " + OURS);
        run("delete from white_stone where project_id in (select id from project where dossier_id in " + OURS + ")");
        run("delete from project where dossier_id in " + OURS);
        run("delete from idea where dossier_id in " + OURS);
        run("delete from dossier_member where dossier_id in " + OURS);
        run("delete from dossier where reference like 'FF-1990-%'");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = town().database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
