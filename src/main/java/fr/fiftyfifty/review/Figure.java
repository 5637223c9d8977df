package fr.fiftyfifty.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure and the list behind it.
 *
 * @param value the sum of its rows
 * @param rows those that may be shown
 * @param hidden how many more are counted but not public
 */
public record Figure(FigureKind kind, BigDecimal value, int count, List<FigureRow> rows, int hidden) {

    static Figure of(FigureKind kind, List<FigureRow> all, boolean publicOnly) {
        BigDecimal sum = all.stream().map(FigureRow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<FigureRow> shown =
                publicOnly ? all.stream().filter(FigureRow::open).toList() : List.copyOf(all);
        return new Figure(kind, sum, all.size(), shown, all.size() - shown.size());
    }
}
