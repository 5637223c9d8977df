package fr.fiftyfifty.people;

import org.jspecify.annotations.Nullable;

/** How to reach somebody. Personal data: never on public pages, in logs, addresses or the journal's facts. */
public record Contact(
        long person,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String phone,
        boolean minor,
        @Nullable String guardianName,
        @Nullable String guardianPhone,
        String locale) {

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }
}
