package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a framework act; dates of transmission and publication may come later.
 *
 * @param version of the row that was read; 0 for a new act
 */
public record FrameworkActForm(
        String number,
        String object,
        LocalDate adoptedOn,
        @Nullable LocalDate transmittedOn,
        @Nullable LocalDate publishedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Money maxEuros,
        int maxYears,
        int maxSquareMetres,
        List<String> models,
        int version) {

    private static final int LONGEST_YEARS = 30;

    void check() {
        text("number", number, 40);
        text("object", object, 300);
        notBefore("transmittedOn", transmittedOn, adoptedOn);
        notBefore("publishedOn", publishedOn, adoptedOn);
        notBefore("validFrom", validFrom, adoptedOn);
        notBefore("validTo", validTo, validFrom);
        if (maxYears < 1 || maxYears > LONGEST_YEARS) {
            throw DomainException.invalid("maxYears", "regulation.act.years");
        }
        if (maxEuros.isNegative() || maxSquareMetres < 0) {
            throw DomainException.invalid("maxEuros", "regulation.act.ceiling");
        }
        if (models.isEmpty()) {
            throw DomainException.invalid("models", "regulation.act.models");
        }
    }

    private static void text(String field, String value, int longest) {
        if (value.isBlank() || value.strip().length() > longest) {
            throw DomainException.invalid(field, "regulation.act." + field);
        }
    }

    private static void notBefore(String field, @Nullable LocalDate day, LocalDate first) {
        if (day != null && day.isBefore(first)) {
            throw DomainException.invalid(field, "regulation.act." + field);
        }
    }
}
