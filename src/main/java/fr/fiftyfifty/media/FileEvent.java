package fr.fiftyfifty.media;

import fr.fiftyfifty.platform.event.DomainEvent;
import java.util.Map;

/** What happened to a file. The token stays out of the journal: it is half of an address. */
public sealed interface FileEvent extends DomainEvent {

    record Kept(String room, long owner, String kind, String sha256) implements FileEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("room", room, "owner", Long.toString(owner), "kind", kind, "sha256", sha256);
        }
    }

    record Described(String room, long owner) implements FileEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("room", room, "owner", Long.toString(owner));
        }
    }

    record Moved(String room, long owner, String toRoom, long toOwner, int files) implements FileEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "room", room,
                    "owner", Long.toString(owner),
                    "toRoom", toRoom,
                    "toOwner", Long.toString(toOwner),
                    "files", Integer.toString(files));
        }
    }

    record Removed(String room, long owner, String sha256) implements FileEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("room", room, "owner", Long.toString(owner), "sha256", sha256);
        }
    }
}
