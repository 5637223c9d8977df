package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a bearer would change in a line.
 *
 * @param line its id
 * @param words why, or what else; may be empty when a number says it
 * @param counter another number, in the line's unit, or null
 */
public record RemarkForm(long line, String words, @Nullable BigDecimal counter) {

    private static final int LONGEST = 1000;

    void check(LineRow read) {
        if (words.isBlank() && counter == null) {
            throw DomainException.invalid("words", "negotiation.remark.words");
        }
        if (words.length() > LONGEST) {
            throw DomainException.invalid("words", "negotiation.remark.tooLong", LONGEST);
        }
        Quantity measure = read.measure();
        if (counter != null && measure == null) {
            throw DomainException.invalid("counter", "negotiation.remark.uncounted");
        }
        if (counter != null
                && (counter.signum() <= 0 || counter.stripTrailingZeros().scale() > 3)) {
            throw DomainException.invalid("counter", "negotiation.remark.number");
        }
        if (counter != null && measure != null && counter.compareTo(measure.value()) == 0) {
            throw DomainException.invalid("counter", "negotiation.remark.same");
        }
    }
}
