package fr.fiftyfifty.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** How a room says that something happened: observers run at once, in the same transaction. */
@ApplicationScoped
public class Announcements {

    @Inject
    Event<DomainEvent> events;

    public void announce(DomainEvent event) {
        events.fire(event);
    }
}
