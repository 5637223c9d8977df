package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.fault.DomainException;
import org.jspecify.annotations.Nullable;

/** Whole numbers typed on settings screens. */
final class SettingsNumbers {

    private SettingsNumbers() {}

    /** The number, or null when nothing was typed. */
    static @Nullable Integer whole(String field, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw DomainException.invalid(field, "commune.whole");
        }
    }
}
