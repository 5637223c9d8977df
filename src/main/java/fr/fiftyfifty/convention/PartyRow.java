package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.Side;
import org.jspecify.annotations.Nullable;

/** A party of a convention, for insiders: its names are personal data unless {@code organisation} is given. */
public record PartyRow(
        Long id,
        Side side,
        @Nullable Long person,
        @Nullable Long organisation,
        String name,
        String signatory,
        String capacity,
        boolean minor) {

    public boolean isResident() {
        return side != Side.COMMUNE;
    }
}
