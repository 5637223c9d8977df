package fr.fiftyfifty.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the field, in Paris. Only test and demo archives contain the lever that moves it. */
public final class FieldClock extends Clock {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private volatile Clock source = Clock.system(PARIS);

    /** Replaces the source of time; nothing in the production archive calls it. */
    public void follow(Clock other) {
        source = other;
    }

    @Override
    public ZoneId getZone() {
        return PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
