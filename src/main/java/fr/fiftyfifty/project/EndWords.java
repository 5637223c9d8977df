package fr.fiftyfifty.project;

import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** « Ce projet s'est arrêté le … Il laisse 7 arbres et une leçon : … » : the end in neutral words, the same everywhere. */
@ApplicationScoped
class EndWords {

    @Inject
    Words words;

    String of(Outcome outcome, LocalDate day, String leaves, String lesson) {
        String what = (leaves.isEmpty() ? "" : "leaves") + (lesson.isEmpty() ? "" : "lesson");
        String start = words.of("project.end." + outcome.name().toLowerCase(Locale.ROOT), FrenchDates.full(day));
        return what.isEmpty() ? start : start + " " + words.of("project.end.with." + what, leaves, lesson);
    }
}
