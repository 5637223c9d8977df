package fr.fiftyfifty.signature;

import fr.fiftyfifty.convention.PartyRow;
import org.jspecify.annotations.Nullable;

/** A party, and its signature once it is there. */
public record PartyState(PartyRow party, @Nullable SignatureRow signature) {

    public boolean isSigned() {
        return signature != null;
    }
}
