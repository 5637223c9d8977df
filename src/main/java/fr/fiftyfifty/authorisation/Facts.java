package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.convention.CommuneAid;
import fr.fiftyfifty.convention.PartyForm;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.regulation.FrameworkActRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the conditions are computed from, read once.
 *
 * @param terms null while nothing was written
 * @param act in force today, or null
 * @param mayorInterested whoever holds the mayor's office declared an interest in the dossier
 * @param insurerToldOn day on which this year's volunteers were declared to the insurer, or null
 */
record Facts(
        String reference,
        Weight weight,
        LocalDate today,
        List<PartyForm> parties,
        @Nullable PromiseTerms terms,
        List<LineRow> lines,
        CommuneAid aid,
        boolean allAgreed,
        @Nullable FrameworkActRow act,
        boolean mayorInterested,
        @Nullable LocalDate insurerToldOn) {

    List<PartyForm> residents() {
        return parties.stream().filter(party -> party.side() != Side.COMMUNE).toList();
    }

    boolean has(String nature, Side side) {
        return lines.stream()
                .anyMatch(line -> line.side() == side && line.nature().equals(nature));
    }

    boolean promises(Side side) {
        return lines.stream().anyMatch(line -> line.side() == side);
    }
}
