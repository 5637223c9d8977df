package fr.fiftyfifty.signature;

import fr.fiftyfifty.convention.Convention;
import fr.fiftyfifty.convention.ConventionLife;
import fr.fiftyfifty.convention.PartyRow;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who signed, who is awaited, and whom that concerns: shared by the ways of signing. */
@Searches
public class Signed {

    @Inject
    Signatures signatures;

    @Inject
    ConventionLife conventions;

    @Inject
    PeopleSearch people;

    /** Residents whose signature is missing. */
    @FromWithin
    public List<PartyRow> awaited(Caller caller, Convention convention) {
        Set<Long> done =
                signatures.of(convention.id()).stream().map(SignatureRow::party).collect(Collectors.toSet());
        return conventions.parties(caller, convention).stream()
                .filter(PartyRow::isResident)
                .filter(party -> !done.contains(party.id()))
                .toList();
    }

    /** Once the last resident signed, it is the commune's turn: the coordinator is told. */
    @FromWithin
    public List<Notice> news(Caller caller, Dossier dossier, Convention convention) {
        if (!awaited(caller, convention).isEmpty()) {
            return List.of();
        }
        return List.of(Notice.to(
                people.withRole(caller, Role.COORDINATOR),
                "signature.residents",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "link", "/agent/dossiers/" + dossier.reference() + "/clore")));
    }
}
