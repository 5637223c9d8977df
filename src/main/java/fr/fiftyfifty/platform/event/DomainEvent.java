package fr.fiftyfifty.platform.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, told in the past tense by an immutable record.
 *
 * <p>A room announces its events down the list of rooms; {@code journal} and {@code notification} observe this interface
 * alone, so they know no room below them. All observers run in the announcing transaction: what they write is kept or lost
 * together with the change itself.
 */
public interface DomainEvent {

    /** Public reference of the dossier it happened to, such as {@code FF-2026-017}; null when it concerns none. */
    default @Nullable String reference() {
        return null;
    }

    /** Plain arguments for the journal. Never personal data: the journal is kept when people are erased. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** For whom the caller acted, when not for themselves: {@code commune}, {@code person 12}, {@code organisation 4}. */
    default @Nullable String actingFor() {
        return null;
    }

    /** What a person typed to explain it. The journal keeps the words apart and chains only their salted digest. */
    default @Nullable String words() {
        return null;
    }

    /** The news to send because of it. */
    default List<Notice> notices() {
        return List.of();
    }

    /** Stable name in the journal: room and event, such as {@code idea.submitted}. */
    default String key() {
        String room = getClass().getPackageName();
        String name = getClass().getSimpleName();
        return room.substring(room.lastIndexOf('.') + 1) + "."
                + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
