package fr.fiftyfifty.commune;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a list, for pages and forms. Department lines have a contact; themes and districts have none. */
public record EntryRow(
        Long id,
        String code,
        String name,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String contactName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Integer monthlyHours,
        int version) {

    public boolean isOpen() {
        return validTo == null;
    }
}
