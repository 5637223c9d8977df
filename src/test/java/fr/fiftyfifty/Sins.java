package fr.fiftyfifty;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One class per rule that breaks it, so that each rule is seen refusing in every run. */
final class Sins {

    private Sins() {}

    static class AsksTheSystem {
        Instant moment() {
            return Instant.now();
        }
    }

    static class HoldsTheManager {
        @Nullable
        EntityManager manager;
    }

    @Entity
    static class OpenEntity {
        @Id
        @Nullable
        Long id;

        public void rename(Long other) {
            id = other;
        }

        void setId(Long other) {
            id = other;
        }
    }

    @Entity
    static class KeptEntity {
        @Id
        @Nullable
        Long id;

        void number(Long given) {
            id = given;
        }
    }

    static class PageThatChanges {
        void press(KeptEntity entity) {
            entity.number(1L);
        }
    }

    @Acts
    static class ActsWithoutDoor {
        public void open(Caller caller) {
            caller.name();
        }
    }

    static class EventThatIsNoRecord implements DomainEvent {}

    static class IdeaManager {}
}
