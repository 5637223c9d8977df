package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the clause library. Its wording may hold places such as {@code {parcelle}}.
 *
 * @param side RESIDENTS, COMMUNE, TOGETHER or PARTNER
 * @param typicalLow usual quantity, lower end; guidance, never a rule
 * @param typicalHigh usual quantity, upper end
 * @param perYear the quantity is that of one year
 * @param evidence what shows that it was kept, in words
 */
public record ModelLine(
        String code,
        String side,
        String nature,
        String wording,
        @Nullable Unit unit,
        @Nullable BigDecimal typicalLow,
        @Nullable BigDecimal typicalHigh,
        boolean perYear,
        @Nullable String valuationKey,
        String evidence,
        List<String> checks) {}
