package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.faces.PageWords;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The screen behind the mailed link: one opinion, three buttons, one line. Opening it changes nothing. */
@Named
@RequestScoped
public class OpinionLinkPage {

    @Inject
    EvaluationSearch evaluation;

    @Inject
    Opinions opinions;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    PageWords words;

    private @Nullable OpinionAsked asked;
    private String verdict = "";
    private String line = "";

    @PostConstruct
    void load() {
        asked = evaluation.opinionByLink(caller.get(), secret()).orElse(null);
        if (asked != null && asked.isOpen() && asked.opinion().verdict() != null) {
            verdict = asked.opinion().verdict().name();
            line = asked.opinion().words();
        }
    }

    public void give() {
        opinions.giveByLink(caller.get(), secret(), verdict.isEmpty() ? null : Verdict.valueOf(verdict), line);
        page.goTo("/avis/" + secret() + "?fait=oui");
    }

    private String secret() {
        return Objects.requireNonNullElse(page.param("secret"), "");
    }

    public List<Option> getVerdicts() {
        return Arrays.stream(Verdict.values())
                .map(said -> new Option(said.name(), words.of(said.key())))
                .toList();
    }

    public @Nullable OpinionAsked getAsked() {
        return asked;
    }

    public boolean isOpen() {
        return asked != null && asked.isOpen();
    }

    public boolean isKnown() {
        return asked != null;
    }

    public String getVerdict() {
        return verdict;
    }

    /** Faces says null where nothing was chosen. */
    public void setVerdict(@Nullable String verdict) {
        this.verdict = verdict == null ? "" : verdict;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }
}
