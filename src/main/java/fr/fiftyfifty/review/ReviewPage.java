package fr.fiftyfifty.review;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A year in figures, and the list behind each. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    ReviewSearch review;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private @Nullable Figure figure;

    /** The year of the address, or the present one. */
    public int getYear() {
        String asked = page.param("annee");
        if (asked == null) {
            return LocalDate.now(clock).getYear();
        }
        if (!asked.matches("2\\d{3}")) {
            throw DomainException.notFound(asked);
        }
        return Integer.parseInt(asked);
    }

    public List<Figure> getFigures() {
        return review.figures(caller.get(), getYear());
    }

    public Figure getFigure() {
        if (figure == null) {
            String slug = Objects.requireNonNullElse(page.param("chiffre"), "");
            FigureKind kind = FigureKind.bySlug(slug).orElseThrow(() -> DomainException.notFound(slug));
            boolean inside = page.getPath().startsWith("/agent/");
            figure =
                    inside ? review.whole(caller.get(), kind, getYear()) : review.figure(caller.get(), kind, getYear());
        }
        return figure;
    }

    public List<Integer> getYears() {
        return review.years(caller.get());
    }

    /** The number of a figure in words: « 17 sur 20 », « 1 840 h », « 6 804 € ». */
    public String value(Figure of) {
        return words.in(
                page.getLocale(),
                of.kind().key() + ".value",
                number(of.value()),
                number(BigDecimal.valueOf(of.count())));
    }

    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getIntegerInstance(page.getLocale());
        return format.format(value);
    }
}
