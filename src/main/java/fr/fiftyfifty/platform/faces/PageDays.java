package fr.fiftyfifty.platform.faces;

import fr.fiftyfifty.platform.time.EnglishDates;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in words for pages, in the language of the address: {@code #{days.full(row.dueOn)}}. */
@Named("days")
@RequestScoped
public class PageDays {

    @Inject
    CurrentPage page;

    /** « 1er juin 2027 ». */
    public String full(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return page.isEnglish() ? EnglishDates.full(day) : FrenchDates.full(day);
    }

    /** The day of a moment, in Paris. */
    public String of(@Nullable Instant moment) {
        return moment == null ? "" : full(FrenchDates.day(moment));
    }

    /** Machine form for the {@code datetime} attribute. */
    public String iso(@Nullable Instant moment) {
        return moment == null ? "" : FrenchDates.day(moment).toString();
    }
}
