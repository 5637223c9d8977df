package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LedgerForm;
import fr.fiftyfifty.commitment.LineForm;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.decision.Deciding;
import fr.fiftyfifty.decision.DecisionForm;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.evaluation.FirstLook;
import fr.fiftyfifty.evaluation.FirstLookForm;
import fr.fiftyfifty.evaluation.Opinions;
import fr.fiftyfifty.evaluation.Verdict;
import fr.fiftyfifty.negotiation.Negotiating;
import fr.fiftyfifty.negotiation.RemarkForm;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads a live dossier on, step by step, each as the person whose step it is. */
@ApplicationScoped
class LiveTown {

    private static final String GREEN = "espaces-verts";
    private static final String ROADS = "voirie";

    @Inject
    FirstLook firstLook;

    @Inject
    Opinions opinions;

    @Inject
    Deciding deciding;

    @Inject
    Promises promises;

    @Inject
    CommitmentSearch ledger;

    @Inject
    Negotiating negotiating;

    @Inject
    Neighbours neighbours;

    @Inject
    SystemCalls system;

    @Inject
    Census census;

    void join(String reference, Townsfolk neighbour) {
        system.run(caller -> neighbours.join(caller, reference, census.person(neighbour)));
    }

    /** The two departments are asked; the pilot alone answers, so the other is missing. */
    void lookAndAsk(String reference) {
        firstLook.look(
                census.as(Townsfolk.NOUR), reference, new FirstLookForm(Map.of(), Weight.SHORT, GREEN, List.of(ROADS)));
        opinions.give(
                census.as(Townsfolk.ADELE),
                reference,
                GREEN,
                Verdict.FAVOURABLE,
                "Des essences locales, et nous fournissons le paillage.");
    }

    void agree(String reference) {
        opinions.give(
                census.as(Townsfolk.BASILE),
                reference,
                ROADS,
                Verdict.FAVOURABLE_WITH_CONDITIONS,
                "En gardant 1,40 m de passage sur le trottoir.");
        deciding.decide(census.as(Townsfolk.CELESTE), reference, DecisionForm.agreed());
    }

    /** The model's lines, with their open numbers filled: so many hours of the residents, so many things of the town. */
    void promise(String reference, String model, BigDecimal hours, BigDecimal things) {
        Caller nour = census.as(Townsfolk.NOUR);
        LedgerForm proposed = ledger.proposal(nour, reference, model);
        List<LineForm> lines = proposed.lines().stream()
                .map(line -> counted(line, line.side() == Side.COMMUNE ? things : hours))
                .toList();
        promises.write(
                nour,
                reference,
                new LedgerForm(
                        proposed.modelCode(),
                        proposed.modelVersion(),
                        proposed.startsOn(),
                        proposed.endsOn(),
                        lines,
                        proposed.version()));
        promises.send(nour, reference);
    }

    private static LineForm counted(LineForm line, BigDecimal number) {
        @Nullable BigDecimal quantity = line.unit() == null ? null : number;
        return new LineForm(
                line.id(),
                line.side(),
                line.holder(),
                line.nature(),
                line.wording(),
                quantity,
                line.unit(),
                line.dueOn(),
                line.recurrence(),
                line.perYear(),
                line.exchange(),
                line.evidence(),
                line.valuationKey(),
                line.modelLine());
    }

    void remark(String reference, Townsfolk bearer, String words, BigDecimal counter) {
        Caller caller = census.as(bearer);
        LineRow line = ledger.lines(caller, reference).stream()
                .filter(row -> row.side() == Side.RESIDENTS && row.quantity() != null)
                .findFirst()
                .orElseThrow();
        negotiating.remark(caller, reference, new RemarkForm(line.id(), words, counter));
    }

    void sayYes(String reference, Townsfolk bearer) {
        negotiating.acceptAll(census.as(bearer), reference, null);
    }
}
