package fr.fiftyfifty.dossier;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to the spine itself. */
public sealed interface DossierEvent extends DomainEvent {

    record Opened(@Nullable String reference) implements DossierEvent {}

    record Moved(@Nullable String reference, Stage from, Stage to) implements DossierEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.name(), "to", to.name());
        }
    }

    record Weighed(@Nullable String reference, Weight weight) implements DossierEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("weight", weight.name());
        }
    }

    record Published(@Nullable String reference) implements DossierEvent {}

    record MemberJoined(@Nullable String reference, long person, Capacity capacity) implements DossierEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", Long.toString(person), "capacity", capacity.name());
        }
    }

    record DepartmentInvolved(@Nullable String reference, String department, Involved.Part part)
            implements DossierEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("department", department, "part", part.name());
        }
    }

    record InterestDeclared(@Nullable String reference, long person) implements DossierEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", Long.toString(person));
        }
    }

    record FollowAsked(@Nullable String reference, List<Notice> notices) implements DossierEvent {}

    record FollowConfirmed(@Nullable String reference) implements DossierEvent {}

    record FollowStopped(@Nullable String reference) implements DossierEvent {}

    /** Something that those who follow the dossier are told, one letter each with its own stop link. */
    record NewsTold(@Nullable String reference, List<Notice> notices) implements DossierEvent {}
}
