package fr.fiftyfifty.project;

import fr.fiftyfifty.dossier.Stage;
import java.util.Locale;

/** How a project ends, or goes on living. Stopping is one of the ways, said in the same tone. */
public enum Outcome {
    DELIVERED(Stage.DONE),
    IN_USE(Stage.IN_USE),
    STOPPED(Stage.STOPPED);

    private final Stage stage;

    Outcome(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** Where it leads: what was kept in use is completed, not delivered a second time. */
    ProjectStatus from(ProjectStatus now) {
        return switch (this) {
            case DELIVERED -> now == ProjectStatus.IN_USE ? ProjectStatus.COMPLETED : ProjectStatus.DELIVERED;
            case IN_USE -> ProjectStatus.IN_USE;
            case STOPPED -> ProjectStatus.STOPPED;
        };
    }

    public String key() {
        return "project.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
