package fr.fiftyfifty.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole ledger.
 *
 * @param modelVersion edition of the model it was written from
 * @param endsOn the certain last day
 * @param version of the row, to notice a stale save
 */
public record PromiseTerms(
        @Nullable String modelCode,
        @Nullable Integer modelVersion,
        LocalDate startsOn,
        LocalDate endsOn,
        LedgerStatus status,
        Instant writtenAt,
        @Nullable Instant sentAt,
        int version) {

    public boolean isSent() {
        return status == LedgerStatus.SENT;
    }

    /** Years begun between both days: how often a yearly promise comes. */
    public long years() {
        long whole = ChronoUnit.YEARS.between(startsOn, endsOn.plusDays(1));
        return startsOn.plusYears(whole).isBefore(endsOn.plusDays(1)) ? whole + 1 : whole;
    }
}
