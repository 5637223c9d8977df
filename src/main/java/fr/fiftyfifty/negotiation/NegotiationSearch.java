package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.LineText;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.text.Words;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the talk stands, for the dossier's people only. */
@Searches
public class NegotiationSearch {

    @Inject
    Agreements agreements;

    @Inject
    CommitmentSearch commitments;

    @Inject
    DossierAccess access;

    @Inject
    PeopleSearch people;

    @Inject
    Words words;

    @OpenToAll
    public NegotiationState state(Caller caller, String reference) {
        return standing(caller, reference).state();
    }

    /** What changed in each line since the caller's last yes to it, in words; lines that did not change are absent. */
    @OpenToAll
    public Map<Long, String> changesSinceMyYes(Caller caller, String reference) {
        Standing standing = standing(caller, reference);
        Map<Long, String> changes = new HashMap<>();
        for (LineRow line : standing.lines()) {
            if (!standing.saidYes(line, caller.personId())) {
                standing.yeses().stream()
                        .filter(yes -> yes.isOf(caller.personId()) && yes.line() == line.id())
                        .reduce((earlier, later) -> later)
                        .map(yes -> new Difference(LineText.parse(yes.text()), line.text(), words).sentence())
                        .ifPresent(sentence -> changes.put(line.id(), sentence));
            }
        }
        return changes;
    }

    /** First names of the bearers, to say who is awaited. */
    @OpenToAll
    public Map<Long, String> names(Caller caller, String reference) {
        Map<Long, String> names = new HashMap<>();
        for (long bearer : access.bearers(caller, inside(caller, reference))) {
            names.put(bearer, people.contact(caller, bearer).firstName());
        }
        return names;
    }

    private Standing standing(Caller caller, String reference) {
        Dossier dossier = inside(caller, reference);
        List<LineRow> lines = commitments.lines(caller, reference);
        return new Standing(
                lines, access.bearers(caller, dossier), agreements.yeses(dossier), agreements.remarks(dossier));
    }

    private Dossier inside(Caller caller, String reference) {
        if (!caller.isKnown()) {
            throw DomainException.notFound(reference);
        }
        return access.asInsider(caller, reference);
    }
}
