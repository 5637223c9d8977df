package fr.fiftyfifty.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.health.Sign.Condition;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HealthServletTest {

    @Test
    void the_worst_sign_decides() {
        assertThat(Health.worst(Map.of("database", Condition.UP, "outbox", Condition.DEGRADED)))
                .isEqualTo(Condition.DEGRADED);
        assertThat(Health.worst(Map.of("database", Condition.DOWN, "outbox", Condition.DEGRADED)))
                .isEqualTo(Condition.DOWN);
        assertThat(Health.worst(Map.of())).isEqualTo(Condition.UP);
    }

    @Test
    void the_answer_names_each_sign() {
        Map<String, Condition> read = new TreeMap<>(Map.of("database", Condition.UP, "outbox", Condition.DEGRADED));
        assertThat(HealthServlet.json(Condition.DEGRADED, read))
                .isEqualTo("{\"status\":\"degraded\",\"checks\":{\"database\":\"up\",\"outbox\":\"degraded\"}}");
    }
}
