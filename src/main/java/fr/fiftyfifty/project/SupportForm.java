package fr.fiftyfifty.project;

import fr.fiftyfifty.platform.fault.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An « initiative soutenue », in one minute.
 *
 * @param who those who did it, in words that may be shown
 * @param theme code in the commune's list
 * @param district code, or null for the whole commune
 * @param day when it happened or began; today if null
 * @param thanks a few words from the town hall
 * @param done whether it is over already
 * @param shown whether everybody may see it, with those people's agreement
 */
public record SupportForm(
        String title,
        String who,
        String theme,
        @Nullable String district,
        @Nullable LocalDate day,
        String thanks,
        boolean done,
        boolean shown,
        Stones.@Nullable Photo photo) {

    private static final int TITLE = 120;
    private static final int WORDS = 400;

    LocalDate checked(LocalDate today) {
        if (title.isBlank() || title.strip().length() > TITLE) {
            throw DomainException.invalid("title", "project.support.needTitle", TITLE);
        }
        if (who.isBlank() || who.strip().length() > WORDS) {
            throw DomainException.invalid("who", "project.support.needWho", WORDS);
        }
        if (thanks.strip().length() > WORDS) {
            throw DomainException.invalid(
                    "thanks", "project.tooLong", WORDS, thanks.strip().length());
        }
        if (theme.isBlank()) {
            throw DomainException.invalid("theme", "project.support.needTheme");
        }
        if (day != null && day.isAfter(today)) {
            throw DomainException.invalid("day", "project.support.day");
        }
        return day == null ? today : day;
    }
}
