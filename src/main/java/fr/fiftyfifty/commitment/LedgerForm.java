package fr.fiftyfifty.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole ledger as it is written, or proposed by a model.
 *
 * @param version of the ledger that was read; 0 while there is none
 */
public record LedgerForm(
        @Nullable String modelCode,
        @Nullable Integer modelVersion,
        LocalDate startsOn,
        LocalDate endsOn,
        List<LineForm> lines,
        int version) {}
