package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.signature.ClosingForm;
import fr.fiftyfifty.signature.Signing;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the checks before a signature to the signed document. */
final class SignatureRows {

    private static final Set<Who> CLOSERS = Who.of(Who.COORDINATOR, Who.DGS);
    private static final Set<Who> BEARERS = Who.of(Who.LEAD, Who.CO_BEARER);
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

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
                row("InsurerDeclarations.all", Who.without(Who.staff(), Who.DPO), (w, c) -> with()),
                found("ConventionSearch.current", Who.insiders(), (w, c) -> with(w.toSign)),
                found("ConventionSearch.parties", Who.insiders(), (w, c) -> with(w.toSign)),
                found("ConventionSearch.published before it is signed", Set.of(), (w, c) -> with(w.toSign)),
                found("FileSearch.documents", Who.insiders(), (w, c) -> with("convention", head(w).id())),
                row("Signing.sendCode", BEARERS, (w, c) -> with(w.toSign)),
                row("Signing.sign", BEARERS, (w, c) -> with(w.toSign, code(w, c))),
                row("Closing.close", CLOSERS, (w, c) -> closing(w)),
                row("Closing.register", Who.of(Who.COORDINATOR, Who.DGS, Who.PILOT), (w, c) -> registering(w)),
                found("SignatureSearch.parties", Who.insiders(), (w, c) -> with(w.toSign)),
                found("SignatureSearch.check an unknown code", Set.of(), (w, c) -> with("CCC-CCC-CCC", "192.0.2.17")));
    }

    private static ConventionHead head(World world) {
        return CDI.current()
                .select(ConventionSearch.class)
                .get()
                .current(world.as(Who.LEAD), world.toSign)
                .orElseThrow();
    }

    /** The code mailed to the caller, or to nobody in particular when they are no bearer. */
    private static String code(World world, fr.fiftyfifty.platform.security.Caller caller) throws Exception {
        if (caller.person() == null || BEARERS.stream().noneMatch(who -> caller.personId() == who.person())) {
            return "000000";
        }
        CDI.current().select(Signing.class).get().sendCode(caller, world.toSign);
        world.ground.flush();
        Matcher code = Pattern.compile("\\b[0-9]{6}\\b")
                .matcher(world.ground.one("select body from outbox where letter = 'signature.code' and person_id = "
                        + caller.personId() + " order by id desc limit 1"));
        if (!code.find()) {
            throw new IllegalStateException("no code was mailed");
        }
        return code.group();
    }

    private static Object[] closing(World world) throws Exception {
        for (Who bearer : BEARERS) {
            Signing signing = CDI.current().select(Signing.class).get();
            signing.sign(world.as(bearer), world.toSign, code(world, world.as(bearer)));
        }
        return with(world.toSign, form(world));
    }

    private static Object[] registering(World world) {
        long party =
                CDI.current().select(ConventionSearch.class).get().parties(world.as(Who.LEAD), world.toSign).stream()
                        .filter(row -> row.isResident())
                        .findFirst()
                        .orElseThrow()
                        .id();
        return with(world.toSign, party, form(world));
    }

    private static ClosingForm form(World world) {
        return new ClosingForm(
                new ByteArrayInputStream(PDF), "signee.pdf", false, "Victor Fictif", "maire", world.today(), true);
    }
}
