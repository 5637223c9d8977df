package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionSearch;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;

/** From the checks before a signature to the signed document. */
final class SignatureRows {

    private static final Set<Who> CLOSERS = Who.of(Who.COORDINATOR, Who.DGS);
    private static final Set<Who> BEARERS = Who.of(Who.LEAD, Who.CO_BEARER);

    private SignatureRows() {}

    static List<Row> rows() {
        return List.of(
                row("BeforeSignature.checks", Who.without(Who.atWork(), Who.DPO), (w, c) -> with(w.accepted)),
                row("BeforeSignature.open", CLOSERS, (w, c) -> with(w.accepted)),
                row("BeforeSignature.withdraw", CLOSERS, (w, c) -> with(w.toSign, "Il manque une rue.")),
                row(
                        "InsurerDeclarations.note",
                        Who.of(Who.COORDINATOR, Who.RECUSED, Who.DGS, Who.FINANCE),
                        (w, c) -> with(w.today().getYear() + 1, w.today())),
                row("InsurerSearch.all", Who.without(Who.staff(), Who.DPO), (w, c) -> with()),
                found("ConventionSearch.current", Who.insiders(), (w, c) -> with(w.toSign)),
                found("ConventionSearch.parties", Who.insiders(), (w, c) -> with(w.toSign)),
                found("ConventionSearch.published", Who.all(), (w, c) -> with(w.underWay)),
                found("ConventionSearch.published before it is signed", Set.of(), (w, c) -> with(w.toSign)),
                found(
                        "FileSearch.documents",
                        Who.insiders(),
                        (w, c) -> with("convention", head(w, w.toSign).id())),
                row("Signing.sendCode", BEARERS, (w, c) -> with(w.toSign)),
                row("Signing.sign", BEARERS, (w, c) -> with(w.toSign, w.codes.getOrDefault(Who.of(c), "000000"))),
                row("Closing.close", CLOSERS, (w, c) -> with(w.signed, w.steps.closingForm())),
                row("Closing.register", Who.of(Who.COORDINATOR, Who.DGS, Who.PILOT), (w, c) -> registering(w)),
                found("SignatureSearch.parties", Who.insiders(), (w, c) -> with(w.toSign)),
                found("SignatureSearch.check an unknown code", Set.of(), (w, c) -> with("CCC-CCC-CCC", "192.0.2.17")),
                found("SignatureSearch.check", Who.all(), (w, c) -> with(checkCode(w), "192.0.2.18")));
    }

    private static ConventionHead head(World world, String reference) {
        return CDI.current()
                .select(ConventionSearch.class)
                .get()
                .current(world.as(Who.LEAD), reference)
                .orElseThrow();
    }

    private static String checkCode(World world) {
        return head(world, world.underWay).checkCode();
    }

    private static Object[] registering(World world) {
        long party =
                CDI.current().select(ConventionSearch.class).get().parties(world.as(Who.LEAD), world.toSign).stream()
                        .filter(row -> row.isResident())
                        .findFirst()
                        .orElseThrow()
                        .id();
        return with(world.toSign, party, world.steps.closingForm());
    }
}
