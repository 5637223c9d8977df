package fr.fiftyfifty.project;

import fr.fiftyfifty.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project entered from paper (« reprise »), its hours attested by a document of both sides.
 *
 * @param outcome null while it is still under way
 * @param endedOn day of the outcome; null with it
 * @param lesson required when it stopped
 */
public record PastProject(
        LocalDate openedOn,
        List<PastEdition> editions,
        List<PastStone> stones,
        @Nullable Outcome outcome,
        @Nullable LocalDate endedOn,
        String leaves,
        String lesson) {

    /**
     * One year.
     *
     * @param people how many residents took part
     */
    public record PastEdition(
            int year,
            BigDecimal residentsHours,
            BigDecimal communeHours,
            Money communeEuros,
            int people,
            String words) {}

    public record PastStone(String words, LocalDate day) {}

    public PastProject {
        editions = List.copyOf(editions);
        stones = List.copyOf(stones);
    }
}
