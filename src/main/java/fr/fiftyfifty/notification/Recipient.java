package fr.fiftyfifty.notification;

import org.jspecify.annotations.Nullable;

/** Somebody we know, with or without an address, or an address of somebody we do not know yet. */
record Recipient(
        @Nullable Long person, String firstName, @Nullable String address) {}
