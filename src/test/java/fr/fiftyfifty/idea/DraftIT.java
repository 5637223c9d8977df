package fr.fiftyfifty.idea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.media.MediaFixtures;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.SystemCalls;
import fr.fiftyfifty.platform.security.Tokens;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A draft is kept unfinished, and not for ever. */
@ArquillianTest
class DraftIT {

    private final Caller nobody = Callers.system(1).asNobody();

    @Inject
    IdeaDrafting drafting;

    @Inject
    IdeaSearch search;

    @Inject
    IdeaLife life;

    @Inject
    SystemCalls calls;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    @Test
    void an_old_draft_is_forgotten_with_its_photograph_and_a_young_one_is_kept() throws SQLException {
        String old = illustrated();
        String young = illustrated();
        run("update idea_draft set touched_at = now() - interval '10 years' where secret_sha256 = '"
                + Tokens.digest(old) + "'");
        long photos = count();
        calls.run(life::forgetOldDrafts);
        assertThat(search.draft(nobody, old)).isEmpty();
        assertThat(search.draft(nobody, young)).isPresent();
        assertThat(count()).isLessThan(photos).isPositive();
        assertThat(one("select count(*) from stored_file f where f.room = 'idea-draft' and not exists"
                        + " (select 1 from idea_draft d where d.id = f.owner_id)"))
                .isZero();
    }

    @Test
    void what_misses_is_asked_for_when_the_draft_is_sent_and_not_before() {
        String secret = drafting.begin(nobody, new DraftContent.AboutIdea(IdeaKind.IDEA, "Un banc", "", ""));
        drafting.locate(nobody, secret, new DraftContent.AboutPlace(false, "", null, null, ""));
        drafting.promise(
                nobody, secret, new DraftContent.AboutPromises("", List.of(), "", List.of(), "", "au printemps"));
        DraftContent kept = search.draft(nobody, secret).orElseThrow().content();
        assertThat(kept.missingStep()).isEqualTo(1);
        assertThat(kept.promises()).extracting(DraftContent.AboutPromises::when).isEqualTo("au printemps");
    }

    private String illustrated() {
        String secret = drafting.begin(
                nobody, new DraftContent.AboutIdea(IdeaKind.IDEA, "Un banc", "Pour s’asseoir.", "cadre-de-vie"));
        drafting.illustrate(
                nobody, secret, new ByteArrayInputStream(MediaFixtures.jpeg(64, 48)), "banc.jpg", "Un banc");
        return secret;
    }

    private long count() throws SQLException {
        return one("select count(*) from stored_file where room = 'idea-draft'");
    }

    private long one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
