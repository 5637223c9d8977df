package fr.fiftyfifty.desk;

import fr.fiftyfifty.callback.CallbackRow;
import fr.fiftyfifty.callback.CallbackSearch;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.DossierRow;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.negotiation.NegotiationSearch;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import fr.fiftyfifty.signature.PartyState;
import fr.fiftyfifty.signature.SignatureSearch;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What waits for somebody this week: calls first, then the dossiers whose next gesture is theirs, the oldest first. */
@Searches
public class WeekSearch {

    /** More than seven lines is no longer a week. */
    static final int LINES = 7;

    /** Nothing to do but look how it goes: the line leads to the dossier itself. */
    private static final String WATCH = "habitants";

    @Inject
    DossierSearch dossiers;

    @Inject
    CallbackSearch calls;

    @Inject
    NegotiationSearch negotiation;

    @Inject
    SignatureSearch signatures;

    @Inject
    CommuneSearch commune;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Allowed({Role.AGENT, Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE, Role.DPO
    })
    public List<WeekLine> lines(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        List<WeekLine> lines = new ArrayList<>();
        if (caller.is(Role.COORDINATOR)) {
            calls.waiting(caller).stream()
                    .limit(LINES)
                    .map(call -> line(call, today))
                    .forEach(lines::add);
        }
        Set<Stage> mine = stagesOf(caller);
        if (!mine.isEmpty() && lines.size() < LINES) {
            dossiers.waiting(caller, mine, LINES - lines.size()).stream()
                    .map(row -> line(caller, row, today))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** Whose gesture a stage waits for. */
    private static Set<Stage> stagesOf(Caller caller) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        if (caller.is(Role.COORDINATOR)) {
            stages.addAll(EnumSet.of(Stage.SUBMITTED, Stage.PROMISES, Stage.TO_SIGN));
        }
        if (caller.is(Role.AGENT) || caller.is(Role.COUNCILLOR) || caller.is(Role.MAYOR)) {
            stages.add(Stage.EVALUATION);
        }
        if (caller.is(Role.DGS)) {
            stages.add(Stage.TO_SIGN);
        }
        return stages;
    }

    private WeekLine line(CallbackRow call, LocalDate today) {
        String about = call.title() == null ? call.wish() : call.title();
        return new WeekLine(
                when(call.dueOn(), today),
                call.dueOn().isBefore(today),
                words.of("desk.week.call", call.name(), call.phone()),
                about,
                call.reference(),
                null,
                call.id());
    }

    private WeekLine line(Caller caller, DossierRow row, LocalDate today) {
        String gesture = gesture(caller, row);
        LocalDate since = FrenchDates.day(row.stageSince());
        LocalDate due = commune.delay(caller, row.stage() == Stage.EVALUATION ? "opinion" : "first.look", since)
                .endingFrom(since);
        return new WeekLine(
                when(due, today),
                due.isBefore(today),
                words.of("desk.week." + gesture),
                row.title(),
                row.reference(),
                "/agent/dossiers/" + row.reference() + (gesture.equals(WATCH) ? "" : "/" + gesture),
                null);
    }

    /** Last part of the address where the gesture is made, and of its words. */
    private String gesture(Caller caller, DossierRow row) {
        return switch (row.stage()) {
            case SUBMITTED -> "premier-regard";
            case EVALUATION -> caller.is(Role.AGENT) ? "avis" : "decision";
            case PROMISES -> negotiation.state(caller, row.reference()).allAgreed() ? "avant-signature" : "promesses";
            case TO_SIGN -> isTurnOfTheTown(caller, row.reference()) ? "clore" : WATCH;
            default -> row.stage().name().toLowerCase(Locale.ROOT);
        };
    }

    /** The commune signs last: until then the residents are awaited, and there is nothing to close. */
    private boolean isTurnOfTheTown(Caller caller, String reference) {
        List<PartyState> awaited = signatures.parties(caller, reference).stream()
                .filter(state -> !state.isSigned())
                .toList();
        return !awaited.isEmpty()
                && awaited.stream().noneMatch(state -> state.party().isResident());
    }

    private String when(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return words.of("desk.when.late", FrenchDates.full(due));
        }
        return due.equals(today) ? words.of("desk.when.today") : words.of("desk.when.before", FrenchDates.full(due));
    }
}
