package fr.fiftyfifty.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives acts the clock of the field. */
@ApplicationScoped
public class Clocks {

    private final FieldClock clock = new FieldClock();

    @Produces
    @Singleton
    @Typed(Clock.class)
    Clock clock() {
        return clock;
    }

    @Produces
    @Singleton
    @Typed(FieldClock.class)
    FieldClock fieldClock() {
        return clock;
    }
}
