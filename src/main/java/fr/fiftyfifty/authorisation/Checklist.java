package fr.fiftyfifty.authorisation;

import static fr.fiftyfifty.authorisation.CheckState.GREEN;
import static fr.fiftyfifty.authorisation.CheckState.NOT_NEEDED;
import static fr.fiftyfifty.authorisation.CheckState.RED;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.convention.PartyForm;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import fr.fiftyfifty.regulation.FrameworkActRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of handbook §3.4 that the short way needs, each with its reason. Facts in, rows out: nothing is ticked. */
final class Checklist {

    private final Facts facts;
    private final Words words;

    Checklist(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    List<CheckRow> rows() {
        return Arrays.stream(Check.values()).map(this::row).toList();
    }

    private CheckRow row(Check check) {
        return switch (check) {
            case WEIGHT -> when(check, facts.weight() != Weight.FULL, weightWords());
            case PARTIES -> parties();
            case POWERS ->
                say(
                        check,
                        GREEN,
                        facts.residents().stream().anyMatch(p -> p.organisation() != null) ? "declared" : "own");
            case GUARDIANS -> guardians();
            case INTEREST -> when(check, !facts.mayorInterested());
            case FRAMEWORK_ACT -> act(check, facts.act() != null);
            case ENFORCEABLE -> enforceable();
            case MODEL -> model();
            case YEARS -> years();
            case EUROS -> euros();
            case LINES -> lines();
            case AGREED -> when(check, facts.allAgreed());
            case END_DATE -> endDate();
            case PROPERTY -> when(check, !facts.has("land", Side.COMMUNE));
            case INSURER -> insurer();
            case SUBSIDY -> facts.has("money", Side.COMMUNE) ? say(check, RED, "red") : say(check, NOT_NEEDED, "none");
            case CERTIFICATES, PLANNING -> say(check, NOT_NEEDED, "none");
        };
    }

    private CheckRow parties() {
        List<PartyForm> all = facts.residents();
        boolean known =
                !all.isEmpty() && all.stream().noneMatch(party -> party.name().isBlank());
        return when(Check.PARTIES, known, all.stream().map(PartyForm::name).collect(Collectors.joining(", ")));
    }

    private CheckRow guardians() {
        List<PartyForm> minors =
                facts.residents().stream().filter(PartyForm::minor).toList();
        if (minors.isEmpty()) {
            return say(Check.GUARDIANS, NOT_NEEDED, "none");
        }
        String names = minors.stream().map(PartyForm::signatory).collect(Collectors.joining(", "));
        return when(
                Check.GUARDIANS,
                minors.stream().noneMatch(minor -> minor.signatory().isBlank()),
                names);
    }

    private CheckRow act(Check check, boolean green) {
        FrameworkActRow act = facts.act();
        return act == null ? when(check, green) : when(check, green, act.number(), FrenchDates.full(act.adoptedOn()));
    }

    private CheckRow enforceable() {
        FrameworkActRow act = facts.act();
        if (act == null) {
            return say(Check.ENFORCEABLE, RED, "noAct");
        }
        LocalDate from = act.enforceability().from().orElse(null);
        return when(
                Check.ENFORCEABLE,
                act.maySignOn(facts.today()),
                from == null ? "" : FrenchDates.full(from),
                missingDate(act));
    }

    private String missingDate(FrameworkActRow act) {
        if (act.transmittedOn() == null) {
            return words.of("authorisation.missing.transmission");
        }
        return words.of("authorisation.missing." + (act.publishedOn() == null ? "publication" : "day"));
    }

    private CheckRow model() {
        PromiseTerms terms = facts.terms();
        if (facts.weight() == Weight.COUP_DE_MAIN) {
            return say(Check.MODEL, NOT_NEEDED, "none");
        }
        FrameworkActRow act = facts.act();
        String code = terms == null ? null : terms.modelCode();
        return when(Check.MODEL, act != null && code != null && act.approves(code));
    }

    private CheckRow years() {
        FrameworkActRow act = facts.act();
        PromiseTerms terms = facts.terms();
        if (act == null || terms == null) {
            return say(Check.YEARS, RED, "noAct");
        }
        boolean within = !terms.endsOn()
                .isAfter(terms.startsOn().plusYears(act.maxYears()).minusDays(1));
        return when(Check.YEARS, within, act.maxYears());
    }

    private CheckRow euros() {
        FrameworkActRow act = facts.act();
        if (act == null) {
            return say(Check.EUROS, RED, "noAct");
        }
        return when(
                Check.EUROS,
                facts.aid().high().compareTo(act.maxEuros()) <= 0,
                facts.aid().words(),
                act.maxEuros().toString());
    }

    private CheckRow lines() {
        String missing = facts.lines().stream()
                .filter(line -> !isComplete(line))
                .map(LineRow::wording)
                .collect(Collectors.joining(" ; "));
        if (!facts.promises(Side.RESIDENTS) || !facts.promises(Side.COMMUNE)) {
            return say(Check.LINES, RED, "oneSide");
        }
        return when(
                Check.LINES,
                missing.isEmpty(),
                missing.isEmpty() ? facts.lines().size() : missing);
    }

    private static boolean isComplete(LineRow line) {
        boolean counted = line.unit() == null
                || (line.quantity() != null && line.quantity().signum() > 0);
        return counted && !line.holder().isBlank() && line.wording().indexOf('{') < 0;
    }

    private CheckRow endDate() {
        PromiseTerms terms = facts.terms();
        boolean certain = terms != null
                && terms.endsOn().isAfter(terms.startsOn())
                && !terms.endsOn().isBefore(facts.today());
        return when(Check.END_DATE, certain, terms == null ? "" : FrenchDates.full(terms.endsOn()));
    }

    private CheckRow insurer() {
        if (!facts.has("labour", Side.RESIDENTS) && !facts.has("labour", Side.TOGETHER)) {
            return say(Check.INSURER, NOT_NEEDED, "none");
        }
        LocalDate told = facts.insurerToldOn();
        return when(
                Check.INSURER,
                told != null,
                told == null ? String.valueOf(facts.today().getYear()) : FrenchDates.full(told));
    }

    private String weightWords() {
        return words.of(facts.weight().key()).toLowerCase(Locale.FRENCH);
    }

    private CheckRow when(Check check, boolean green, Object... args) {
        return say(check, green ? GREEN : RED, green ? "green" : "red", args);
    }

    private CheckRow say(Check check, CheckState state, String reason, Object... args) {
        return new CheckRow(
                check,
                state,
                words.of(check.key()),
                words.of(check.key() + "." + reason, args),
                state == RED ? words.of(check.key() + ".todo") : null,
                state == RED ? link(check) : null);
    }

    private @Nullable String link(Check check) {
        return switch (check) {
            case FRAMEWORK_ACT, ENFORCEABLE -> "/agent/reglages/cadre";
            case MODEL, YEARS, EUROS, LINES, AGREED, END_DATE -> "/agent/dossiers/" + facts.reference() + "/promesses";
            case PARTIES, GUARDIANS -> "/agent/dossiers/" + facts.reference();
            case INSURER -> "/agent/reglages/assureur";
            default -> null;
        };
    }
}
