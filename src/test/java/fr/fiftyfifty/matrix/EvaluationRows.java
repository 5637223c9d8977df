package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.held;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.decision.DecisionForm;
import fr.fiftyfifty.decision.DecisionSearch;
import fr.fiftyfifty.decision.Delegating;
import fr.fiftyfifty.decision.DelegationForm;
import fr.fiftyfifty.evaluation.FirstLookForm;
import fr.fiftyfifty.evaluation.OpinionAsked;
import fr.fiftyfifty.evaluation.Verdict;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first look, the opinions, the decision and the delegations behind it. */
final class EvaluationRows {

    private static final String PILOT = "espaces-verts";
    private static final Set<Who> READERS = Who.without(Who.atWork(), Who.PILOT, Who.DPO);

    private EvaluationRows() {}

    static List<Row> rows() {
        return List.of(
                row("FirstLook.look", Who.of(Who.COORDINATOR), (w, c) -> with(w.submitted, FirstLookForm.asProposed())),
                row("Opinions.give", Who.of(Who.PILOT), (w, c) -> with(w.looked, PILOT, Verdict.FAVOURABLE, "")),
                row("Opinions.giveByLink", Who.allBut(Who.RECUSED), (w, c) -> with(link(w), Verdict.FAVOURABLE, ""))
                        .orSaying("evaluation.link.interest"),
                row("Opinions.closeLate", Who.of(Who.COORDINATOR), (w, c) -> late(w)),
                row("EvaluationSearch.firstLook", READERS, (w, c) -> with(w.looked)),
                row("EvaluationSearch.opinions", Who.without(Who.atWork(), Who.DPO), (w, c) -> with(w.looked)),
                held(
                        "EvaluationSearch.opinionByLink",
                        Who.allBut(Who.RECUSED),
                        (w, c) -> with(link(w)),
                        EvaluationRows::isOpen),
                found("EvaluationSearch.opinionByLink unknown", Set.of(), (w, c) -> with("inconnu")),
                row("Deciding.decide", Who.of(Who.MAYOR), (w, c) -> with(w.advised, DecisionForm.agreed()))
                        .orSaying("decision.noDelegation"),
                row("DecisionSearch.sheet", READERS, (w, c) -> with(w.advised)),
                found("DecisionSearch.decision", Who.insiders(), (w, c) -> with(w.agreed)),
                found("DecisionSearch.publicDecision", Who.all(), (w, c) -> with(w.agreed)),
                row("DecisionSearch.publicDecision while private", Set.of(), (w, c) -> with(w.submitted)),
                row("DecisionSearch.delegations", Who.of(Who.DGS, Who.ADMIN), (w, c) -> with()),
                row("DecisionSearch.candidates", Who.of(Who.DGS, Who.ADMIN), (w, c) -> with()),
                row("Delegating.give", Who.of(Who.DGS, Who.ADMIN), (w, c) -> with(delegation(w))),
                row("Delegating.end", Who.of(Who.DGS, Who.ADMIN), (w, c) -> with(delegated(w))));
    }

    /** A declared interest leaves the sheet of the link without the words of the idea. */
    private static boolean isOpen(World world, @Nullable Object sheet) {
        return sheet instanceof Optional<?> one
                && one.filter(asked -> ((OpinionAsked) asked).isOpen()).isPresent();
    }

    /** A link of the opinion asked, made again so that its secret is known. */
    private static String link(World world) throws Exception {
        String secret = "secret-de-la-matrice";
        world.ground.run("update opinion set secret_sha256 = encode(sha256('" + secret
                + "'), 'hex') where dossier_id = " + world.idOf(world.looked));
        return secret;
    }

    private static Object[] late(World world) throws Exception {
        world.ground.run("update opinion set asked_at = asked_at - interval '60 days', due_on = current_date - 30"
                + " where dossier_id = " + world.idOf(world.looked));
        return with(world.looked, PILOT);
    }

    private static DelegationForm delegation(World world) throws Exception {
        world.ground.run("insert into person_role (person_id, role) values (" + Who.COUNCILLOR.person()
                + ", 'COUNCILLOR') on conflict do nothing");
        return new DelegationForm(Who.COUNCILLOR.person(), "conseillère", "Arrêté 17", world.today(), null);
    }

    private static long delegated(World world) throws Exception {
        CDI.current().select(Delegating.class).get().give(world.as(Who.DGS), delegation(world));
        return CDI.current().select(DecisionSearch.class).get().delegations(world.as(Who.DGS)).stream()
                .filter(row -> row.person() == Who.COUNCILLOR.person())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
