package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate in force.
 *
 * @param amount euros a unit; the lower end where the basis is a range
 * @param high the upper end; the same as amount where there is one figure
 * @param method said beside every total
 */
public record RateRow(
        String key,
        String label,
        Money amount,
        Money high,
        Unit unit,
        LocalDate validFrom,
        String method,
        String source,
        @Nullable Long adoptedByAct) {}
