package fr.fiftyfifty.people;

import fr.fiftyfifty.platform.event.DomainEvent;
import java.util.Map;

/** What happens to people here; never with a name or an address. */
sealed interface PeopleEvent extends DomainEvent {

    /** A person was created, by a confirmed address, a first login or an agent. */
    record Welcomed(long person) implements PeopleEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", Long.toString(person));
        }
    }

    /** An account joined somebody known by the same verified address. */
    record AccountJoined(long person) implements PeopleEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", Long.toString(person));
        }
    }

    record OrganisationKnown(long organisation) implements PeopleEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("organisation", Long.toString(organisation));
        }
    }
}
