package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.commitment.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which promises are kept. A yearly promise is reckoned for each year of the term, counted from its first day.
 *
 * <p>« En échange de » (handbook §3.6.13): a promise waits until the one it is exchanged for is confirmed done; meanwhile
 * nothing is asked for it, and when that one came late its own day moves back by as many days. Promises that wait for one
 * another in a circle do not wait at all.
 */
public record Keeping(Map<Long, Promised> promises, List<Done> done, LocalDate startsOn, LocalDate endsOn) {

    /**
     * What is promised, as far as it can be reckoned.
     *
     * @param needed so much of its unit (each year, if yearly); null where one confirmed deed is enough
     * @param dueOn its own day; null means the end of its year or of the term
     */
    public record Promised(
            long id,
            Side side,
            boolean perYear,
            @Nullable BigDecimal needed,
            @Nullable LocalDate dueOn,
            @Nullable Long exchangeFor) {}

    /** Something done for a line, or beside all (null); {@code amount} is 1 where nothing is counted. */
    public record Done(@Nullable Long line, LocalDate on, BigDecimal amount, boolean confirmed) {}

    /** Of one side: promises kept, and those kept or whose day has passed; yearly ones once for each year. */
    public record Tally(int kept, int due) {}

    public Keeping {
        promises = Map.copyOf(promises);
        done = List.copyOf(done);
    }

    static Keeping of(List<LineRow> lines, PromiseTerms terms, List<Done> done) {
        Map<Long, Promised> promises = new LinkedHashMap<>();
        lines.forEach(line -> promises.put(
                line.id(),
                new Promised(line.id(), line.side(), line.perYear(), counted(line), line.dueOn(), line.exchangeFor())));
        return new Keeping(promises, done, terms.startsOn(), terms.endsOn());
    }

    private static @Nullable BigDecimal counted(LineRow line) {
        BigDecimal quantity = line.unit() == null ? null : line.quantity();
        return quantity == null || quantity.signum() == 0 ? null : quantity;
    }

    static Keeping none(LocalDate day) {
        return new Keeping(Map.of(), List.of(), day, day);
    }

    /** How each line stands on a day. */
    public Map<Long, LineProgress> on(LocalDate day) {
        return promises.values().stream()
                .collect(Collectors.toMap(Promised::id, promise -> progress(promise, turn(promise, day), day)));
    }

    /** By side, since the beginning; what is done together counts for nobody. */
    public Map<Side, Tally> tally(LocalDate day) {
        Map<Side, Tally> tallies = new HashMap<>();
        for (Side side : Side.values()) {
            int kept = 0;
            int due = 0;
            for (Promised promise : promises.values()) {
                if (promise.side() == side) {
                    for (int turn = 0; turn <= turn(promise, day); turn++) {
                        LineProgress.State state = progress(promise, turn, day).state();
                        kept += state == LineProgress.State.KEPT ? 1 : 0;
                        due += state == LineProgress.State.KEPT || state == LineProgress.State.LATE ? 1 : 0;
                    }
                }
            }
            tallies.put(side, new Tally(kept, due));
        }
        return Map.copyOf(tallies);
    }

    private LineProgress progress(Promised promise, int turn, LocalDate day) {
        List<Done> deeds = deeds(promise, turn);
        BigDecimal confirmed = sum(deeds.stream().filter(Done::confirmed).toList());
        BigDecimal waiting = sum(deeds).subtract(confirmed);
        Promised other = awaited(promise);
        int otherTurn = other != null && other.perYear() && promise.perYear() ? turn : 0;
        LocalDate due = due(promise, turn);
        LineProgress.State state;
        if (keptOn(promise, turn) != null) {
            state = LineProgress.State.KEPT;
        } else if (other != null && keptOn(other, otherTurn) == null) {
            state = LineProgress.State.WAITING;
        } else {
            state = day.isAfter(due) ? LineProgress.State.LATE : LineProgress.State.AGREED;
        }
        Long waitsFor = state == LineProgress.State.WAITING && other != null ? other.id() : null;
        return new LineProgress(
                promise.id(),
                promise.side(),
                state,
                confirmed,
                waiting,
                left(promise, confirmed.add(waiting)),
                due,
                waitsFor);
    }

    /** Its day, moved back by the lateness of the line that it waits for. */
    private LocalDate due(Promised promise, int turn) {
        LocalDate own = ownDue(promise, turn);
        Promised other = awaited(promise);
        if (other == null || (turn > 0 && !other.perYear())) {
            return own;
        }
        int otherTurn = other.perYear() ? turn : 0;
        LocalDate kept = keptOn(other, otherTurn);
        LocalDate expected = due(other, otherTurn);
        return kept != null && kept.isAfter(expected) ? own.plusDays(ChronoUnit.DAYS.between(expected, kept)) : own;
    }

    private LocalDate ownDue(Promised promise, int turn) {
        LocalDate last =
                promise.perYear() ? earlier(startsOn.plusYears(turn + 1L).minusDays(1), endsOn) : endsOn;
        if (promise.dueOn() == null) {
            return last;
        }
        return promise.perYear() ? earlier(promise.dueOn().plusYears(turn), last) : promise.dueOn();
    }

    /** The day of the confirmed deed that completed it; null while it is not kept. */
    private @Nullable LocalDate keptOn(Promised promise, int turn) {
        BigDecimal needed = promise.needed();
        BigDecimal so = BigDecimal.ZERO;
        for (Done deed : deeds(promise, turn)) {
            if (deed.confirmed()) {
                so = so.add(deed.amount());
                if (needed == null || so.compareTo(needed) >= 0) {
                    return deed.on();
                }
            }
        }
        return null;
    }

    private List<Done> deeds(Promised promise, int turn) {
        return done.stream()
                .filter(deed -> Long.valueOf(promise.id()).equals(deed.line()))
                .filter(deed -> !promise.perYear() || turnOf(deed.on()) == turn)
                .sorted((one, two) -> one.on().compareTo(two.on()))
                .toList();
    }

    /** The line it waits for; none when following « en échange de » leads back to itself. */
    private @Nullable Promised awaited(Promised promise) {
        Set<Long> seen = new HashSet<>();
        Function<Promised, @Nullable Promised> next =
                from -> from.exchangeFor() == null ? null : promises.get(from.exchangeFor());
        Promised other = next.apply(promise);
        for (Promised at = other; at != null && seen.add(at.id()); at = next.apply(at)) {
            if (at.id() == promise.id()) {
                return null;
            }
        }
        return other;
    }

    private int turn(Promised promise, LocalDate day) {
        return promise.perYear() ? turnOf(day) : 0;
    }

    private int turnOf(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.YEARS.between(startsOn, earlier(day, endsOn)));
    }

    private static @Nullable BigDecimal left(Promised promise, BigDecimal so) {
        return promise.needed() == null ? null : promise.needed().subtract(so).max(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<Done> deeds) {
        return deeds.stream().map(Done::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LocalDate earlier(LocalDate one, LocalDate two) {
        return one.isBefore(two) ? one : two;
    }
}
