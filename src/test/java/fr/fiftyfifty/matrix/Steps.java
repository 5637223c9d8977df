package fr.fiftyfifty.matrix;

import fr.fiftyfifty.authorisation.BeforeSignature;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.decision.Deciding;
import fr.fiftyfifty.decision.DecisionForm;
import fr.fiftyfifty.dossier.Capacity;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.Involved;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.evaluation.FirstLook;
import fr.fiftyfifty.evaluation.FirstLookForm;
import fr.fiftyfifty.evaluation.Opinions;
import fr.fiftyfifty.evaluation.Verdict;
import fr.fiftyfifty.idea.IdeaSubmission;
import fr.fiftyfifty.negotiation.Negotiating;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.signature.Closing;
import fr.fiftyfifty.signature.ClosingForm;
import fr.fiftyfifty.signature.Signing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The acts that take a dossier from stage to stage, each by whoever does it on the short way. */
@Dependent // no proxy, as the world itself
class Steps {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    RehearsedDoor door;

    @Inject
    Sketch sketch;

    @Inject
    IdeaSubmission submission;

    @Inject
    DossierLife life;

    @Inject
    DossierAccess access;

    @Inject
    CommuneSearch commune;

    @Inject
    FirstLook firstLook;

    @Inject
    Opinions opinions;

    @Inject
    Deciding deciding;

    @Inject
    Promises promises;

    @Inject
    Negotiating negotiating;

    @Inject
    BeforeSignature before;

    @Inject
    Signing signing;

    @Inject
    Closing closing;

    @Inject
    Ground ground;

    @Inject
    Clock clock;

    String idea(String title) {
        Caller lead = Who.LEAD.caller();
        String reference = Objects.requireNonNull(
                submission.send(lead, sketch.illustrated(lead, title)).reference());
        door.through(Who.COORDINATOR.caller(), nour -> {
            Dossier dossier = access.asStaff(nour, reference);
            life.join(nour, dossier, Who.CO_BEARER.person(), Capacity.CO_BEARER, null, clock.instant());
            life.involve(nour, dossier, commune.entry(nour, ListKind.DEPARTMENT, "espaces-verts"), Involved.Part.PILOT);
        });
        return reference;
    }

    String looked() {
        String reference = idea("Fleurir une rue d’essai");
        firstLook.look(
                Who.COORDINATOR.caller(), reference, new FirstLookForm(null, Weight.SHORT, "espaces-verts", List.of()));
        return reference;
    }

    String advised() {
        String reference = looked();
        opinions.give(Who.PILOT.caller(), reference, "espaces-verts", Verdict.FAVOURABLE, "");
        return reference;
    }

    String agreed() {
        String reference = advised();
        deciding.decide(Who.MAYOR.caller(), reference, DecisionForm.agreed());
        return reference;
    }

    String written() throws SQLException {
        String reference = agreed();
        promises.prepare(Who.COORDINATOR.caller(), reference, World.MODEL);
        ground.run("update commitment set quantity = 12 where unit is not null and quantity is null and ledger_id ="
                + " (select id from ledger where dossier_id = " + ground.idOf(reference) + ")");
        return reference;
    }

    String sent() throws SQLException {
        String reference = written();
        promises.send(Who.COORDINATOR.caller(), reference);
        return reference;
    }

    String accepted() throws SQLException {
        String reference = sent();
        negotiating.acceptAll(Who.LEAD.caller(), reference, null);
        negotiating.acceptAll(Who.CO_BEARER.caller(), reference, null);
        return reference;
    }

    String toSign() throws SQLException {
        String reference = accepted();
        before.open(Who.COORDINATOR.caller(), reference);
        return reference;
    }

    String signed() throws SQLException {
        String reference = toSign();
        for (Who bearer : List.of(Who.LEAD, Who.CO_BEARER)) {
            signing.sign(bearer.caller(), reference, code(bearer.caller(), reference));
        }
        return reference;
    }

    String underWay() throws SQLException {
        String reference = signed();
        closing.close(Who.COORDINATOR.caller(), reference, closingForm());
        return reference;
    }

    /** The code mailed to a bearer. */
    String code(Caller bearer, String reference) throws SQLException {
        signing.sendCode(bearer, reference);
        ground.flush();
        Matcher code = Pattern.compile("\\b[0-9]{6}\\b")
                .matcher(ground.one("select body from outbox where letter = 'signature.code' and person_id = "
                        + bearer.personId() + " order by id desc limit 1"));
        if (!code.find()) {
            throw new IllegalStateException("no code was mailed");
        }
        return code.group();
    }

    ClosingForm closingForm() {
        return new ClosingForm(
                new ByteArrayInputStream(PDF),
                "signee.pdf",
                false,
                "Victor Fictif",
                "maire",
                LocalDate.now(clock),
                true);
    }

    static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(PDF);
    }
}
