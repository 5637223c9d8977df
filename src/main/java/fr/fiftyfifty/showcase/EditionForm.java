package fr.fiftyfifty.showcase;

import fr.fiftyfifty.platform.fault.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the cabinet types about an edition; version is 0 for a new one. */
public record EditionForm(
        int year,
        String theme,
        @Nullable LocalDate heldOn,
        String place,
        String welcome,
        boolean published,
        int version) {

    void check() {
        if (year < 2001 || year > 2200) {
            throw DomainException.invalid("year", "showcase.year.range");
        }
        if (theme.isBlank() || theme.length() > 160) {
            throw DomainException.invalid("theme", "showcase.theme.required");
        }
        if (heldOn == null) {
            throw DomainException.invalid("heldOn", "showcase.heldOn.required");
        }
        if (place.isBlank() || place.length() > 200) {
            throw DomainException.invalid("place", "showcase.place.required");
        }
        if (welcome.length() > 2000) {
            throw DomainException.invalid("welcome", "showcase.tooLong", 2000, welcome.length());
        }
    }
}
