package fr.fiftyfifty.takeover;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.project.Outcome;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a dossier of the past stands on the day when it is entered. */
public enum PastEnd {
    UNDER_WAY(Stage.IN_PROGRESS, null),
    /** Done, and kept up since. */
    IN_USE(Stage.IN_USE, Outcome.IN_USE),
    DONE(Stage.DONE, Outcome.DELIVERED),
    STOPPED(Stage.STOPPED, Outcome.STOPPED),
    /** Refused at the time: counted, never shown. */
    REFUSED(Stage.NO_FOLLOW_UP, null);

    private final Stage stage;
    private final @Nullable Outcome outcome;

    PastEnd(Stage stage, @Nullable Outcome outcome) {
        this.stage = stage;
        this.outcome = outcome;
    }

    public Stage stage() {
        return stage;
    }

    /** Of the project; null while it is under way, and where there never was one. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    boolean isDated() {
        return this != UNDER_WAY;
    }

    public String key() {
        return "takeover.end." + name().toLowerCase(Locale.ROOT);
    }
}
