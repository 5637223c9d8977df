package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One promise as it is written.
 *
 * @param id of the line it changes, or null for a new one
 * @param quantity may wait until the ledger is sent
 * @param recurrence how often, in plain French: « par an, d’avril à septembre »
 * @param exchange index, from 0, in the same list of the line that it stands « en échange de »
 * @param modelLine code in the clause library, or null for a line of one's own
 */
public record LineForm(
        @Nullable Long id,
        Side side,
        String holder,
        String nature,
        String wording,
        @Nullable BigDecimal quantity,
        @Nullable Unit unit,
        @Nullable LocalDate dueOn,
        String recurrence,
        boolean perYear,
        @Nullable Integer exchange,
        String evidence,
        @Nullable String valuationKey,
        @Nullable String modelLine) {

    private static final int WORDING = 400;
    private static final int SHORT = 160;
    private static final int EVIDENCE = 300;
    private static final Set<String> NATURES = Set.of(
            "labour",
            "staff",
            "expertise",
            "equipment",
            "material",
            "land",
            "money",
            "service",
            "communication",
            "insurance",
            "monitoring",
            "rule");

    /** The same promise with a number. */
    public LineForm counting(BigDecimal number) {
        return new LineForm(
                id,
                side,
                holder,
                nature,
                wording,
                number,
                unit,
                dueOn,
                recurrence,
                perYear,
                exchange,
                evidence,
                valuationKey,
                modelLine);
    }

    void check() {
        if (wording.isBlank()) {
            throw DomainException.invalid("wording", "commitment.line.wording");
        }
        if (wording.strip().length() > WORDING || recurrence.length() > SHORT || evidence.length() > EVIDENCE) {
            throw DomainException.invalid("wording", "commitment.line.tooLong", WORDING);
        }
        if (holder.isBlank() || holder.length() > SHORT) {
            throw DomainException.invalid("holder", "commitment.line.holder");
        }
        if (!NATURES.contains(nature)) {
            throw DomainException.invalid("nature", "commitment.line.nature");
        }
        if (quantity != null
                && (quantity.signum() < 0 || quantity.stripTrailingZeros().scale() > 3)) {
            throw DomainException.invalid("quantity", "commitment.line.number", wording.strip());
        }
    }
}
