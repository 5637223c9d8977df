package fr.fiftyfifty.decision;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.idea.IdeaStatus;
import java.util.Locale;

/** The four answers, and where each leads the idea and its dossier. */
public enum Outcome {
    AGREED(IdeaStatus.AGREED, Stage.PROMISES),
    AGREED_IF(IdeaStatus.AGREED, Stage.PROMISES),
    REDIRECTED(IdeaStatus.REDIRECTED, Stage.NO_FOLLOW_UP),
    REFUSED(IdeaStatus.REFUSED, Stage.NO_FOLLOW_UP);

    private final IdeaStatus status;
    private final Stage stage;

    Outcome(IdeaStatus status, Stage stage) {
        this.status = status;
        this.stage = stage;
    }

    IdeaStatus status() {
        return status;
    }

    Stage stage() {
        return stage;
    }

    public boolean isYes() {
        return status == IdeaStatus.AGREED;
    }

    public String key() {
        return "decision.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
