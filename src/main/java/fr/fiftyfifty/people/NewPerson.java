package fr.fiftyfifty.people;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said about themself.
 *
 * @param email an address they have just confirmed, or null for people without one
 * @param guardianName of a minor, or null
 * @param publicName whether « Prénom N. » may be shown; never for a minor
 */
public record NewPerson(
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String guardianName,
        @Nullable String guardianPhone,
        boolean publicName) {}
