package fr.fiftyfifty.platform.pdf;

import fr.fiftyfifty.platform.money.FrenchNumbers;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.text.FrenchTypography;
import fr.fiftyfifty.platform.time.FrenchDates;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How templates print values: {@code money}, {@code quantity}, {@code number}, {@code day}, {@code weekday}, {@code moment}, {@code
 * fr} (French typography on a text from the data), {@code paragraphs} (typed text, blank lines separate) and {@code qr} (an
 * address as a drawing). A wrong type is an error; null prints nothing.
 */
final class PaperFilters extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "money", new Printed<>(Money.class, Money::toString),
                "quantity", new Printed<>(Quantity.class, Quantity::toString),
                "number", new Printed<>(Number.class, number -> FrenchNumbers.plain(new BigDecimal(number.toString()))),
                "day", new Printed<>(LocalDate.class, FrenchDates::full),
                "weekday", new Printed<>(LocalDate.class, FrenchDates::weekday),
                "moment", new Printed<>(Instant.class, FrenchDates::moment),
                "fr", new Printed<>(String.class, FrenchTypography::apply),
                "paragraphs", new Printed<>(String.class, text -> new SafeString(Paragraphs.of(text))),
                "qr", new Printed<>(String.class, address -> new SafeString(QrCode.svg(address))));
    }

    private record Printed<T>(Class<T> type, Function<T, Object> print) implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public @Nullable Object apply(
                @Nullable Object input,
                Map<String, Object> args,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            return input == null ? null : print.apply(type.cast(input));
        }
    }
}
