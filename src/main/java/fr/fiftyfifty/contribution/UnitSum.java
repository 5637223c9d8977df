package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One group of confirmed rows: the total of a unit (null where nothing is counted), and how many took part. */
public record UnitSum(
        int year, Side side, @Nullable Unit unit, @Nullable BigDecimal quantity, Long people) {}
