package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework act as later rooms test a convention against it.
 *
 * @param maxEuros ceiling of the commune's part, euros a project
 * @param maxYears ceiling of the term, years
 * @param maxSquareMetres ceiling of the land lent
 * @param models codes of the models that it approves
 */
public record FrameworkActRow(
        Long id,
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

    public Enforceability enforceability() {
        return new Enforceability(transmittedOn, publishedOn);
    }

    /** In force and enforceable: a convention of one of its models may be signed on that day. */
    public boolean maySignOn(LocalDate day) {
        return covers(day) && enforceability().maySignOn(day);
    }

    boolean covers(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public boolean approves(String model) {
        return models.contains(model);
    }
}
