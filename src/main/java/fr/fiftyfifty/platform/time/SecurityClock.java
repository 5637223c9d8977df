package fr.fiftyfifty.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The system's time, for what must expire truly: one-time codes. The field's clock may be moved, this one never is. */
@ApplicationScoped
public class SecurityClock {

    public Instant instant() {
        return Instant.now();
    }
}
