package fr.fiftyfifty.dossier;

import org.jspecify.annotations.Nullable;

/** A present member of a dossier: person id, capacity, and the organisation they speak for, if any. */
public record MemberRow(
        long person, Capacity capacity, @Nullable Long organisation) {}
