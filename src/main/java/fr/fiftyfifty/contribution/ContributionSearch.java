package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.media.FileSearch;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What pages and later rooms read of what was done. */
@Searches
public class ContributionSearch {

    @Inject
    Contributions contributions;

    @Inject
    ContributionDoor door;

    @Inject
    CommitmentSearch commitments;

    @Inject
    DossierAccess access;

    @Inject
    FileSearch files;

    @Inject
    Clock clock;

    /** Everything that was noted, latest first, for the dossier's people. */
    @OpenToAll
    public List<ContributionRow> list(Caller caller, String reference) {
        return contributions.of(inside(caller, reference)).stream()
                .map(Contribution::row)
                .toList();
    }

    @OpenToAll
    public List<PhotoRow> photos(Caller caller, long contribution) {
        return files.of(caller, ContributionFiles.ROOM, contribution);
    }

    /** How the promises are kept, for the dossier's people. */
    @OpenToAll
    public Keeping keeping(Caller caller, String reference) {
        Dossier dossier = inside(caller, reference);
        return reckon(dossier, commitments.lines(caller, reference), commitments.terms(caller, reference));
    }

    /** How the promises of a public dossier are kept. */
    @OpenToAll
    public Keeping publishedKeeping(Caller caller, String reference) {
        Dossier dossier = access.published(caller, reference);
        return reckon(
                dossier, commitments.publishedLines(caller, reference), commitments.publishedTerms(caller, reference));
    }

    /** The side for which the caller speaks; a refusal says why when there is none. */
    @OpenToAll
    public Side side(Caller caller, String reference) {
        inside(caller, reference);
        return door.standing(caller, reference).side();
    }

    private Dossier inside(Caller caller, String reference) {
        if (!caller.isKnown()) {
            throw DomainException.notFound(reference);
        }
        return access.asInsider(caller, reference);
    }

    private Keeping reckon(Dossier dossier, List<LineRow> lines, Optional<PromiseTerms> terms) {
        return terms.map(known -> Keeping.of(
                        lines,
                        known,
                        contributions.of(dossier).stream()
                                .map(Contribution::done)
                                .toList()))
                .orElseGet(() -> Keeping.none(LocalDate.now(clock)));
    }
}
