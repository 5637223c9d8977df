package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.idea.IdeaLife;
import fr.fiftyfifty.idea.IdeaStatus;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Tokens;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The departments answer: from the mailed link without login, or logged in. The same screen, the same rules. */
@Acts
public class Opinions {

    /** While an idea stands here, an opinion may be given and changed; the decision ends it. */
    static final Set<IdeaStatus> OPEN =
            EnumSet.of(IdeaStatus.UNDER_REVIEW, IdeaStatus.DIALOGUE, IdeaStatus.ARBITRATION);

    @Inject
    Evaluations evaluations;

    @Inject
    DossierAccess access;

    @Inject
    IdeaLife ideas;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /**
     * An agent answers for a department of theirs.
     *
     * @param words one line, required unless it is a plain yes
     */
    @Allowed(Role.AGENT)
    public void give(Caller caller, String reference, String department, @Nullable Verdict verdict, String words) {
        Dossier dossier = access.asStaff(caller, reference);
        if (!caller.services().contains(department)) {
            throw DomainException.forbidden();
        }
        Opinion opinion =
                evaluations.opinion(dossier, department).orElseThrow(() -> DomainException.notFound(department));
        give(caller, opinion, verdict, words, false);
    }

    /** Whoever holds the link mailed to the department answers; returns the department's code. */
    @OpenToAll
    public String giveByLink(Caller caller, String secret, @Nullable Verdict verdict, String words) {
        Opinion opinion = evaluations
                .bySecret(caller.commune(), Tokens.digest(secret))
                .orElseThrow(() -> DomainException.refused("evaluation.link.unknown"));
        if (caller.isKnown() && access.hasInterest(caller, opinion.dossier(), caller.personId())) {
            throw DomainException.refused("evaluation.link.interest");
        }
        give(caller, opinion, verdict, words, true);
        return opinion.department().code();
    }

    /** Goes on without an opinion whose day has passed (A11). */
    @Allowed(Role.COORDINATOR)
    public void closeLate(Caller caller, String reference, String department) {
        Dossier dossier = access.asStaff(caller, reference);
        evaluations.hold(dossier);
        Opinion opinion =
                evaluations.opinion(dossier, department).orElseThrow(() -> DomainException.notFound(department));
        checkOpen(caller, dossier);
        opinion.close(caller.personId(), clock.instant(), LocalDate.now(clock));
        announcements.announce(
                new EvaluationEvent.OpinionClosed(reference, department, !evaluations.isAnyAwaited(dossier)));
    }

    private void give(Caller caller, Opinion opinion, @Nullable Verdict verdict, String words, boolean byLink) {
        Dossier dossier = opinion.dossier();
        evaluations.hold(dossier);
        checkOpen(caller, dossier);
        if (verdict == null) {
            throw DomainException.invalid("verdict", "evaluation.opinion.verdict");
        }
        boolean changed = opinion.isGiven();
        boolean awaited = opinion.isAwaited();
        opinion.give(verdict, words, caller.person(), clock.instant());
        announcements.announce(new EvaluationEvent.OpinionGiven(
                dossier.reference(),
                opinion.department().code(),
                verdict,
                changed,
                byLink,
                awaited && !evaluations.isAnyAwaited(dossier),
                words.isBlank() ? null : words.strip()));
    }

    private void checkOpen(Caller caller, Dossier dossier) {
        if (!OPEN.contains(ideas.of(caller, dossier).status())) {
            throw DomainException.refused("evaluation.opinion.tooLate");
        }
    }
}
