package fr.fiftyfifty.matrix;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the table speaks of every act, and of each both ways. Acts called only from within are no rows but the jobs. */
record Coverage(List<Act> acts, List<Row> rows, Set<String> jobs) {

    Coverage {
        acts = List.copyOf(acts);
        rows = List.copyOf(rows);
        jobs = Set.copyOf(jobs);
    }

    Set<String> withoutRow() {
        Set<String> named = rows.stream().map(Row::method).collect(Collectors.toSet());
        return names(act -> !act.isFromWithin() && !named.contains(act.name()));
    }

    Set<String> rowsWithoutAct() {
        Set<String> known = names(act -> !act.isFromWithin() || jobs.contains(act.name()));
        return rows.stream()
                .map(Row::method)
                .filter(name -> !known.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Acts that say nothing of who may call them, or more than one thing, or that do not take the caller first. */
    Set<String> withoutRule() {
        return names(act -> act.rules() != 1 || !act.takesTheCaller());
    }

    Set<String> neverPassed() {
        return names(act -> rowsOf(act).findAny().isPresent()
                && rowsOf(act).allMatch(row -> row.passes().isEmpty()));
    }

    Set<String> neverRefused() {
        return names(act -> rowsOf(act).findAny().isPresent()
                && rowsOf(act).allMatch(row -> row.passes().containsAll(Who.all())));
    }

    private Stream<Row> rowsOf(Act act) {
        return rows.stream().filter(row -> row.method().equals(act.name()));
    }

    private Set<String> names(Predicate<Act> wanted) {
        return acts.stream().filter(wanted).map(Act::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
