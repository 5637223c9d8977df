package fr.fiftyfifty.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import org.junit.jupiter.api.Test;

/** The administrator sees what did not arrive, and nobody else does. */
class OutboxPageIT extends PageTest {

    @Test
    void the_administrator_sees_the_counts() {
        Visit tom = narrow().login("tom", "/agent/reglages");
        tom.open("/agent/reglages").follow("Envois");
        assertThat(tom.text()).contains("Non remis").contains("Lettres à imprimer");
    }

    @Test
    void the_coordinator_does_not() {
        Visit nour = wide().login("nour", "/agent/semaine");
        nour.open("/agent/admin/envois");
        assertThat(nour.status()).isIn(403, 404);
    }
}
