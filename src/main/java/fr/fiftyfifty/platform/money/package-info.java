/**
 * Euros and measured things, exact and written the French way.
 *
 * <p>How entities keep them: {@link Money} in one column {@code numeric(12,2)}, by {@link MoneyColumn} which applies itself. A
 * {@link Quantity} in two, since a record cannot be embedded in Jakarta EE 10: {@code private BigDecimal quantity;} in {@code
 * numeric(12,3)} and {@code @Enumerated(STRING) private Unit unit;} in text with a check constraint, put together by the
 * accessor {@code Quantity quantity()} and taken apart by the constructor.
 */
@NullMarked
package fr.fiftyfifty.platform.money;

import org.jspecify.annotations.NullMarked;
