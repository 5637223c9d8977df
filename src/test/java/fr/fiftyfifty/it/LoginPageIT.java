package fr.fiftyfifty.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The door, with the real Keycloak behind it. */
class LoginPageIT extends PageTest {

    @Test
    void a_coordinator_comes_back_to_the_address_she_asked_for() {
        Visit nour = wide().login("nour", "/agent/semaine");
        assertThat(URI.create(nour.page().url()).getPath()).isEqualTo("/agent/semaine");
        assertThat(nour.status()).isEqualTo(200);
    }

    @Test
    void a_resident_logs_in_without_script_on_a_telephone() {
        Visit lina = withoutJavaScript().login("lina", "/mon-espace");
        assertThat(URI.create(lina.page().url()).getPath()).isEqualTo("/mon-espace");
        assertThat(lina.status()).isEqualTo(200);
    }
}
