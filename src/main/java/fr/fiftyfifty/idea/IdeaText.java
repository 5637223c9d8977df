package fr.fiftyfifty.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an idea for a page; ticks are comma-separated names of {@link Offer} and {@link Wish}. */
public record IdeaText(
        Long id,
        String reference,
        IdeaKind kind,
        IdeaStatus status,
        Channel channel,
        String story,
        String forWhom,
        String willDo,
        String willDoWords,
        String wishes,
        String wishWords,
        String whenWords,
        BearerKind bearerKind,
        @Nullable Integer groupSize,
        Instant submittedAt,
        LocalDate callDueOn,
        LocalDate answerDueOn) {

    /** Keys of the words of what its bearers will do. */
    public List<String> offerKeys() {
        return willDo.isEmpty()
                ? List.of()
                : Arrays.stream(willDo.split(",", -1))
                        .map(name -> Offer.valueOf(name).key())
                        .toList();
    }

    /** Keys of the words of what they hope for. */
    public List<String> wishKeys() {
        return wishes.isEmpty()
                ? List.of()
                : Arrays.stream(wishes.split(",", -1))
                        .map(name -> Wish.valueOf(name).key())
                        .toList();
    }
}
