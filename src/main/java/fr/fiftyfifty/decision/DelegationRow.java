package fr.fiftyfifty.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A delegation in the list of the settings screen. */
public record DelegationRow(
        Long id,
        long person,
        String name,
        String capacity,
        String act,
        LocalDate from,
        @Nullable LocalDate to,
        boolean inForce) {}
