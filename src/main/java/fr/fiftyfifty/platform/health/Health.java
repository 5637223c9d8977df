package fr.fiftyfifty.platform.health;

import fr.fiftyfifty.platform.health.Sign.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** All signs, read one after the other; a sign that breaks counts as down. */
@ApplicationScoped
public class Health {

    private static final Logger LOG = Logger.getLogger(Health.class.getName());

    @Inject
    @Any
    Instance<Sign> signs;

    Map<String, Condition> read() {
        Map<String, Condition> read = new TreeMap<>();
        for (Sign sign : signs) {
            read.put(sign.name(), read(sign));
        }
        return read;
    }

    static Condition worst(Map<String, Condition> read) {
        return read.values().stream().max(Enum::compareTo).orElse(Condition.UP);
    }

    private static Condition read(Sign sign) {
        try {
            return sign.condition();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "health sign {0} broke: {1}", new Object[] {
                sign.name(), e.getClass().getName()
            });
            return Condition.DOWN;
        }
    }
}
