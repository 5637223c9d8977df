package fr.fiftyfifty.matrix;

import fr.fiftyfifty.authorisation.InsurerDeclarations;
import fr.fiftyfifty.authorisation.InsurerSearch;
import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.contribution.Contributing;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.negotiation.Negotiating;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.project.Stones;
import fr.fiftyfifty.regulation.FrameworkActForm;
import fr.fiftyfifty.regulation.Regulation;
import fr.fiftyfifty.takeover.Takeover;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dossiers in the stages that the acts need, made by the acts themselves; taken out of the commune when the matrix is done. */
@Dependent // no proxy: its fields are read
class World {

    static final long COMMUNE = 1;
    static final long NEXT_DOOR = 96;
    static final String MODEL = "street_flowering";

    @Inject
    Steps steps;

    @Inject
    Sketch sketch;

    @Inject
    DossierLife life;

    @Inject
    CommuneSearch commune;

    @Inject
    CommitmentSearch commitments;

    @Inject
    Promises promises;

    @Inject
    Negotiating negotiating;

    @Inject
    Contributing contributing;

    @Inject
    Stones stones;

    @Inject
    Takeover takeover;

    @Inject
    Regulation regulation;

    @Inject
    InsurerDeclarations insurer;

    @Inject
    InsurerSearch insurers;

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

    /** The codes mailed to its bearers: kept, since tries of a code are counted outside the act's transaction. */
    final Map<Who, String> codes = new EnumMap<>(Who.class);

    /** Signed by its bearers, waiting for the commune. */
    String signed = "";

    /** Signed by all, its project open, with something done by each side. */
    String underWay = "";

    /** Ids of what each side declared, waiting for the other, and of a white stone with its photograph. */
    long ofResidents;

    long ofCommune;
    long stone;

    /** Entered from paper: one shown to everybody, one not. */
    String past = "";

    String pastShown = "";

    void build() throws SQLException {
        ground.people();
        rules();
        submitted = steps.idea("Un banc d’essai");
        looked = steps.looked();
        advised = steps.advised();
        agreed = steps.agreed();
        written = steps.written();
        sent = steps.sent();
        accepted = steps.accepted();
        toSign = steps.toSign();
        for (Who bearer : Who.of(Who.LEAD, Who.CO_BEARER)) {
            codes.put(bearer, steps.code(bearer.caller(), toSign));
        }
        signed = steps.signed();
        underWay = steps.underWay();
        past = takeover.enter(as(Who.DGS), Past.dossier("Un jardin de 2015", false));
        pastShown = takeover.enter(as(Who.DGS), Past.dossier("Un verger de 2015", true));
        done();
        for (String reference : all()) {
            life.declareInterest(as(Who.RECUSED), reference);
        }
    }

    private void done() {
        Caller lead = as(Who.LEAD);
        ofResidents = contributing.declare(lead, underWay, ContributionRows.done(this, null));
        ofCommune = contributing.declare(as(Who.COORDINATOR), underWay, ContributionRows.done(this, null));
        contributing.illustrate(lead, underWay, ofResidents, ProjectRows.photo().content(), "bac.jpg", "Un bac");
        stone = stones.lay(lead, underWay, "Un bac d’essai", today(), ProjectRows.photo());
    }

    /** Leaves nothing in the commune that other tests would meet. */
    void tidy() throws SQLException {
        ground.run("update dossier set commune_id = " + NEXT_DOOR
                + " where id in (select dossier_id from dossier_member" + " where person_id between 17001 and 17016)");
        ground.run("update framework_act set valid_to = valid_from where number = 'MATRICE'");
    }

    List<String> all() {
        return List.of(
                submitted, looked, advised, agreed, written, sent, accepted, toSign, signed, underWay, past, pastShown);
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
        return ground.idOf(reference);
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
        if (insurers.all(as(Who.COORDINATOR)).stream().noneMatch(row -> row.year() == today.getYear())) {
            insurer.note(as(Who.COORDINATOR), today.getYear(), today);
        }
    }

    FrameworkActForm frameworkAct(String number, LocalDate from) {
        return new FrameworkActForm(
                number, "Essai", from, from, from, from, null, Money.euros(5000), 3, 500, List.of(MODEL), 0);
    }
}
