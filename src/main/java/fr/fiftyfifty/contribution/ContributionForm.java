package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says was done.
 *
 * @param line id of the promise it belongs to, or null for something beside the ledger
 * @param day when it was done
 * @param amount hours of each person, or so many of the unit; null where nothing is counted
 * @param people how many took part, at least 1
 * @param once a token of the page, so that a double click counts once; null trusts the sender
 */
public record ContributionForm(
        @Nullable Long line,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount,
        @Nullable Unit unit,
        int people,
        String words,
        @Nullable String once) {

    static final int LONGEST = 500;
    private static final int MOST_PEOPLE = 9999;

    /** Refuses what has not the right shape. A day is one that has been, since the dossier came. */
    LocalDate checked(LocalDate earliest, LocalDate today) {
        if (day == null || day.isAfter(today) || day.isBefore(earliest)) {
            throw DomainException.invalid("day", "contribution.day", earliest);
        }
        if (people < 1 || people > MOST_PEOPLE) {
            throw DomainException.invalid("people", "contribution.people", MOST_PEOPLE);
        }
        if (words.strip().length() > LONGEST) {
            throw DomainException.invalid(
                    "words", "contribution.tooLong", LONGEST, words.strip().length());
        }
        if (line == null && words.isBlank()) {
            throw DomainException.invalid("words", "contribution.words");
        }
        return day;
    }

    /** The side that did it may declare it, on its own lines and on those of both. */
    void checkLine(LineRow promise, Side side) {
        if (promise.side() != side && promise.side() != Side.TOGETHER) {
            throw DomainException.refused("contribution.otherSide");
        }
        if (promise.unit() != null && promise.unit() != unit) {
            throw DomainException.invalid(
                    "amount", "contribution.unit", promise.unit().plural());
        }
    }

    /** The total: hours are those of each, times people. */
    @Nullable
    Quantity total() {
        if (unit == null) {
            return null;
        }
        if (amount == null || amount.signum() <= 0) {
            throw DomainException.invalid("amount", "contribution.amount");
        }
        try {
            BigDecimal factor = unit == Unit.H ? BigDecimal.valueOf(people) : BigDecimal.ONE;
            return new Quantity(amount.multiply(factor), unit);
        } catch (ArithmeticException e) {
            throw DomainException.invalid("amount", "contribution.amount");
        }
    }
}
