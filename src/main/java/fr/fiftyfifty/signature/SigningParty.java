package fr.fiftyfifty.signature;

import fr.fiftyfifty.convention.Convention;
import fr.fiftyfifty.convention.PartyRow;
import org.jspecify.annotations.Nullable;

/** Who signs what: the head of every evidence row. */
record SigningParty(
        long convention, long party, @Nullable Long person, String name, String capacity, String documentSha256) {

    static SigningParty of(Convention convention, PartyRow party) {
        return named(convention, party, party.signatory(), party.capacity());
    }

    /** For the commune, whose signatory is known only from the signed paper. */
    static SigningParty named(Convention convention, PartyRow party, String name, String capacity) {
        return new SigningParty(convention.id(), party.id(), party.person(), name, capacity, convention.sha256());
    }
}
