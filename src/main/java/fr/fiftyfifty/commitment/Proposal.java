package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.regulation.ModelLine;
import fr.fiftyfifty.regulation.ModelPreset;
import fr.fiftyfifty.regulation.ModelText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a model becomes a ledger: its preset lines in order, only the asked numbers left open, dates from its usual term. */
final class Proposal {

    private final ModelText model;
    private final Map<Side, String> holders;

    Proposal(ModelText model, Map<Side, String> holders) {
        this.model = model;
        this.holders = holders;
    }

    /** The whole ledger, starting on a day; its last day is certain: the shortest usual term, at least a year. */
    LedgerForm from(LocalDate day, int version) {
        List<LineForm> lines = new ArrayList<>();
        List<String> codes = model.presets().stream().map(ModelPreset::line).toList();
        for (ModelPreset preset : model.presets()) {
            model.line(preset.line())
                    .ifPresent(line -> lines.add(line(
                            line,
                            preset.question() != null,
                            preset.exchange() == null ? null : codes.indexOf(preset.exchange()))));
        }
        int years = Math.max(1, model.termYearsLow());
        return new LedgerForm(
                model.code(), model.version(), day, day.plusYears(years).minusDays(1), lines, version);
    }

    /** A number is « par an » ; what is not counted is done « chaque année ». */
    private static String often(boolean perYear, boolean counted) {
        return perYear ? (counted ? "par an" : "chaque année") : "";
    }

    /** One line of the library; what is not counted keeps no unit. */
    LineForm line(ModelLine line, boolean counted, @Nullable Integer exchange) {
        Side side = Side.valueOf(line.side());
        Unit unit = counted ? line.unit() : null;
        return new LineForm(
                null,
                side,
                holders.getOrDefault(side, ""),
                line.nature(),
                line.wording(),
                null,
                unit,
                null,
                often(line.perYear(), counted),
                line.perYear(),
                exchange,
                line.evidence(),
                line.valuationKey(),
                line.code());
    }
}
