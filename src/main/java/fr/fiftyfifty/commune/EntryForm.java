package fr.fiftyfifty.commune;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the commune types about one line of a list.
 *
 * @param code short name in addresses and in the realm's groups; fixed once the line exists
 * @param monthlyHours hours a month that a department can promise, or null where it makes no sense
 * @param version of the row that was read; 0 for a new line
 */
public record EntryForm(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 120) String name,
        int position,
        @Nullable String contactName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Integer monthlyHours,
        int version) {}
