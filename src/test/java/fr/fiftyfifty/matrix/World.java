package fr.fiftyfifty.matrix;

import fr.fiftyfifty.authorisation.BeforeSignature;
import fr.fiftyfifty.authorisation.InsurerDeclarations;
import fr.fiftyfifty.commitment.CommitmentSearch;
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
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.regulation.FrameworkActForm;
import fr.fiftyfifty.regulation.Regulation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dossiers in the stages that the acts need, made by the acts themselves; taken out of the commune when the matrix is done. */
@ApplicationScoped
class World {

    static final long COMMUNE = 1;
    static final String MODEL = "street_flowering";

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
    CommitmentSearch commitments;

    @Inject
    Negotiating negotiating;

    @Inject
    Regulation regulation;

    @Inject
    InsurerDeclarations insurer;

    @Inject
    BeforeSignature before;

    @Inject
    Ground ground;

    @Inject
    Clock clock;

    /** Sent and not yet looked at: private. */
    String submitted = "";

    /** Looked at, its opinion asked: public. */
    String looked = "";

    /** Its opinion given, waiting for a decision. */
    String advised = "";

    /** Agreed, no promise written yet. */
    String agreed = "";

    /** Promises written and not sent. */
    String written = "";

    /** Promises sent to the bearers. */
    String sent = "";

    /** Every promise accepted, nothing frozen. */
    String accepted = "";

    /** Its text frozen, waiting for signatures. */
    String toSign = "";

    void build() throws SQLException {
        ground.people();
        rules();
        submitted = idea("Un banc d’essai");
        looked = looked();
        advised = advised();
        agreed = agreed();
        written = written();
        sent = sent();
        accepted = accepted();
        toSign = accepted();
        before.open(as(Who.COORDINATOR), toSign);
        for (String reference : all()) {
            life.declareInterest(as(Who.RECUSED), reference);
        }
    }

    /** Leaves nothing in the commune that other tests would meet. */
    void tidy() throws SQLException {
        ground.run(
                "insert into commune (id, insee, name, postcode, address, phone, email, dpo_contact, court, population,"
                        + " latitude, longitude) values (96, '62996', 'Matrice', '62996', '-', '-', '-', '-', '-', 1, 50, 2)"
                        + " on conflict do nothing");
        ground.run("update dossier set commune_id = 96 where id in (select dossier_id from dossier_member"
                + " where person_id between 17001 and 17016)");
        ground.run("update framework_act set valid_to = valid_from where number = 'MATRICE'");
    }

    List<String> all() {
        return List.of(submitted, looked, advised, agreed, written, sent, accepted, toSign);
    }

    Caller as(Who who) {
        return who.caller();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A complete draft of the caller's own; returns its secret. */
    String draft(Caller caller) {
        return sketch.draft(caller, "Un essai");
    }

    long idOf(String reference) throws SQLException {
        return ground.number("select id from dossier where commune_id = 1 and reference = '" + reference + "'");
    }

    /** The secret of the last link mailed under a path, such as {@code /suivre/}. */
    String mailed(String letter, String path) throws SQLException {
        ground.flush();
        Matcher link = Pattern.compile(Pattern.quote(path) + "([A-Za-z0-9_-]+)")
                .matcher(
                        ground.one("select body from outbox where letter = '" + letter + "' order by id desc limit 1"));
        if (!link.find()) {
            throw new IllegalStateException("no " + path + " in " + letter);
        }
        return link.group(1);
    }

    private void rules() throws SQLException {
        LocalDate today = today();
        if (ground.number("select count(*) from framework_act where commune_id = 1 and valid_to is null") == 0) {
            regulation.recordFrameworkAct(as(Who.COORDINATOR), frameworkAct("MATRICE", today.minusDays(24)));
        }
        if (insurer.all(as(Who.COORDINATOR)).stream().noneMatch(row -> row.year() == today.getYear())) {
            insurer.note(as(Who.COORDINATOR), today.getYear(), today);
        }
    }

    FrameworkActForm frameworkAct(String number, LocalDate from) {
        return new FrameworkActForm(
                number, "Essai", from, from, from, from, null, Money.euros(5000), 3, 500, List.of(MODEL), 0);
    }

    private String idea(String title) {
        Caller lead = as(Who.LEAD);
        String reference = java.util.Objects.requireNonNull(
                submission.send(lead, sketch.draft(lead, title)).reference());
        door.through(as(Who.COORDINATOR), nour -> {
            Dossier dossier = access.asStaff(nour, reference);
            life.join(nour, dossier, Who.CO_BEARER.person(), Capacity.CO_BEARER, null, clock.instant());
            life.involve(nour, dossier, commune.entry(nour, ListKind.DEPARTMENT, "espaces-verts"), Involved.Part.PILOT);
        });
        return reference;
    }

    private String looked() {
        String reference = idea("Fleurir une rue d’essai");
        firstLook.look(
                as(Who.COORDINATOR), reference, new FirstLookForm(null, Weight.SHORT, "espaces-verts", List.of()));
        return reference;
    }

    private String advised() {
        String reference = looked();
        opinions.give(as(Who.PILOT), reference, "espaces-verts", Verdict.FAVOURABLE, "");
        return reference;
    }

    private String agreed() {
        String reference = advised();
        deciding.decide(as(Who.MAYOR), reference, DecisionForm.agreed());
        return reference;
    }

    private String written() throws SQLException {
        String reference = agreed();
        promises.prepare(as(Who.COORDINATOR), reference, MODEL);
        ground.run("update commitment set quantity = 12 where unit is not null and quantity is null and ledger_id ="
                + " (select id from ledger where dossier_id = " + idOf(reference) + ")");
        return reference;
    }

    private String sent() throws SQLException {
        String reference = written();
        promises.send(as(Who.COORDINATOR), reference);
        return reference;
    }

    private String accepted() throws SQLException {
        String reference = sent();
        negotiating.acceptAll(as(Who.LEAD), reference, null);
        negotiating.acceptAll(as(Who.CO_BEARER), reference, null);
        return reference;
    }
}
