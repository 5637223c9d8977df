package fr.fiftyfifty.decision;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one screen of whoever decides. Nothing is preset: the answer is theirs. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient DecisionSearch decisions;

    @Inject
    transient Deciding deciding;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Words words;

    private transient @Nullable DecisionSheet sheet;

    /** Typed texts by field name; a page writes into it. */
    private final HashMap<String, String> text = new HashMap<>();

    private String outcome = "";
    private String[] reasons = {};
    private boolean consent;

    public void open() {
        getSheet();
    }

    public void decide() {
        deciding.decide(
                caller.get(),
                reference(),
                new DecisionForm(
                        outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                        text.get("words"),
                        text.get("conditions"),
                        text.get("target"),
                        text.get("contact"),
                        consent,
                        List.of(reasons),
                        text.get("mainReason"),
                        text.get("possible"),
                        text.get("meeting")));
        page.goTo("/agent/dossiers/" + reference() + "/decision?fait=oui");
    }

    public DecisionSheet getSheet() {
        DecisionSheet known = sheet;
        if (known == null) {
            known = decisions.sheet(caller.get(), reference());
            sheet = known;
        }
        return known;
    }

    private String reference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(answer -> new Option(answer.name(), words.of(answer.key())))
                .toList();
    }

    public List<Option> getReasonOptions() {
        return getSheet().reasons().stream()
                .map(reason -> new Option(reason.code(), reason.label()))
                .toList();
    }

    public Map<String, String> getText() {
        return text;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = Objects.requireNonNullElse(outcome, "");
    }

    public String[] getReasons() {
        return reasons.clone();
    }

    public void setReasons(String[] reasons) {
        this.reasons = reasons.clone();
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
