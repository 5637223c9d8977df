package fr.fiftyfifty.platform.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that a test says has happened. */
public record Rehearsed(
        @Nullable String reference,
        Map<String, String> facts,
        @Nullable String words,
        List<Notice> notices) implements DomainEvent {

    public static Rehearsed with(String reference, @Nullable String words) {
        return new Rehearsed(reference, Map.of("where", "rue des Églises"), words, List.of());
    }

    public static Rehearsed telling(String reference, Notice... notices) {
        return new Rehearsed(reference, Map.of(), null, List.of(notices));
    }
}
