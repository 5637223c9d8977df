package fr.fiftyfifty.idea;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to an idea. */
public sealed interface IdeaEvent extends DomainEvent {

    /** Somebody began, or wrote on: a draft has no reference yet. */
    record DraftWritten(long draft, int step) implements IdeaEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("draft", Long.toString(draft), "step", Integer.toString(step));
        }
    }

    record DraftLinkSent(long draft, List<Notice> notices) implements IdeaEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("draft", Long.toString(draft));
        }
    }

    record ConfirmationAsked(long draft, List<Notice> notices) implements IdeaEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("draft", Long.toString(draft));
        }
    }

    /** It arrived: the receipt leaves in the same transaction. */
    record Submitted(@Nullable String reference, Channel channel, List<Notice> notices) implements IdeaEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("channel", channel.name());
        }
    }

    record Withdrawn(@Nullable String reference, @Nullable String words, List<Notice> notices) implements IdeaEvent {}

    /** Another room led it on: evaluation, signature. */
    record Became(@Nullable String reference, IdeaStatus from, IdeaStatus to) implements IdeaEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.name(), "to", to.name());
        }
    }

    /** Old drafts that were never sent are gone. */
    record DraftsForgotten(int count) implements IdeaEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }
}
