package fr.fiftyfifty.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.signature.SigningGround;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Where a line of « Ma semaine » leads, as the dossier comes nearer to its signature. */
@ArquillianTest
class WeekIT {

    private final Caller nour = Callers.person(1, SigningGround.NOUR, Role.AGENT, Role.COORDINATOR);
    private final Caller lina = Callers.person(1, SigningGround.LINA, Role.RESIDENT);
    private final Caller marius = Callers.person(1, SigningGround.MARIUS, Role.RESIDENT);

    @Inject
    SigningGround ground;

    @Inject
    WeekSearch week;

    @Test
    void a_line_leads_to_the_next_gesture_and_to_closing_only_when_the_town_is_awaited() throws SQLException {
        ground.peopleAndRules();
        String reference = ground.promised();
        String dossier = "/agent/dossiers/" + reference;
        assertThat(address(reference)).isEqualTo(dossier + "/promesses");
        ground.agree(reference);
        assertThat(address(reference)).isEqualTo(dossier + "/avant-signature");
        ground.freeze(reference);
        assertThat(address(reference)).as("both residents are awaited").isEqualTo(dossier);
        ground.signWithCode(lina, reference, SigningGround.LINA);
        assertThat(address(reference)).as("one resident is awaited").isEqualTo(dossier);
        ground.signWithCode(marius, reference, SigningGround.MARIUS);
        assertThat(address(reference)).isEqualTo(dossier + "/clore");
    }

    /** Of the longest waiting of all, so that no other test's dossiers take its line. */
    private String address(String reference) throws SQLException {
        ground.run("update dossier set stage_since = '2001-01-01' where reference = '" + reference + "'");
        return week.lines(nour).stream()
                .filter(line -> reference.equals(line.reference()))
                .map(WeekLine::address)
                .findFirst()
                .orElse("no line");
    }
}
