package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new figure for a known rate, from a day on. */
public record RateForm(
        Money amount,
        @Nullable Money high,
        LocalDate validFrom,
        String method,
        String source,
        @Nullable Long adoptedByAct) {

    void check() {
        if (method.isBlank()) {
            throw DomainException.invalid("method", "regulation.rate.method");
        }
        if (high != null && high.compareTo(amount) < 0) {
            throw DomainException.invalid("high", "regulation.rate.high");
        }
    }
}
