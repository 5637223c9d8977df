package fr.fiftyfifty.decision;

import java.util.List;

/** A decision for its bearers and for staff: everything that its letter says. */
public record DecisionView(
        Outcome outcome,
        String words,
        String conditions,
        String target,
        String contact,
        boolean consent,
        List<String> reasons,
        String possible,
        String meeting,
        String author,
        String capacity,
        String department,
        String day) {}
