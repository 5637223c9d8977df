package fr.fiftyfifty.desk;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param when in words, such as « Avant le 3 décembre »
 * @param pressing whether its day has passed
 * @param what the gesture, such as « Premier regard »
 * @param detail what it is about, and perhaps a number to call
 * @param reference of the dossier, or null for a call before there is one
 * @param address where it is done, or null when it is ticked here
 * @param callback id of the call to tick, or null
 */
public record WeekLine(
        String when,
        boolean pressing,
        String what,
        String detail,
        @Nullable String reference,
        @Nullable String address,
        @Nullable Long callback) {}
