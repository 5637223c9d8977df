package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.time.Delay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The lists behind the settings screens: themes, districts, departments, delays, letters. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    CommuneSearch commune;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    Clock clock;

    /** Which list the address names: {@code themes}, {@code quartiers} or {@code services}. */
    public ListKind getKind() {
        return switch (Objects.requireNonNullElse(page.param("liste"), "")) {
            case "quartiers" -> ListKind.DISTRICT;
            case "services" -> ListKind.DEPARTMENT;
            default -> ListKind.THEME;
        };
    }

    /** Suffix of its words. */
    public String getKindKey() {
        return getKind().name().toLowerCase(Locale.ROOT);
    }

    public List<EntryRow> getEntries() {
        return commune.listWithClosed(caller.get(), getKind());
    }

    public List<DelayRow> getDelays() {
        return commune.delays(caller.get(), LocalDate.now(clock));
    }

    /** A delay in words, such as « 5 jours ouvrés ». */
    public String inWords(String span) {
        return Delay.parse(span).inWords();
    }

    public List<LetterRow> getLetters() {
        return commune.letters(caller.get(), LocalDate.now(clock));
    }
}
