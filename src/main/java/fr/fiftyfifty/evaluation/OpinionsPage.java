package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.text.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The opinions on one dossier: an agent gives their department's, the coordinator closes a late one. */
@Named
@ViewScoped
public class OpinionsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvaluationSearch evaluation;

    @Inject
    transient Opinions opinions;

    @Inject
    transient DossierSearch dossiers;

    @Inject
    transient IdeaSearch ideas;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Words words;

    private String department = "";
    private String verdict = "";
    private String line = "";

    public void open() {
        List<OpinionRow> own = own();
        OpinionRow mine =
                own.stream().filter(OpinionRow::isAwaited).findFirst().orElse(own.isEmpty() ? null : own.get(0));
        if (mine != null) {
            department = mine.code();
            verdict = mine.verdict() == null ? "" : mine.verdict().name();
            line = mine.words();
        }
    }

    public void give() {
        opinions.give(caller.get(), reference(), department, verdict.isEmpty() ? null : Verdict.valueOf(verdict), line);
        done();
    }

    public void closeLate(String code) {
        opinions.closeLate(caller.get(), reference(), code);
        done();
    }

    private void done() {
        page.goTo("/agent/dossiers/" + reference() + "/avis?fait=oui");
    }

    private String reference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    private List<OpinionRow> own() {
        return caller.get().is(Role.AGENT)
                ? getRows().stream()
                        .filter(row -> caller.get().services().contains(row.code()))
                        .toList()
                : List.of();
    }

    public DossierHead getHead() {
        return dossiers.head(caller.get(), reference());
    }

    public IdeaText getIdea() {
        return ideas.text(caller.get(), reference());
    }

    public List<OpinionRow> getRows() {
        return evaluation.opinions(caller.get(), reference());
    }

    public List<Option> getDepartments() {
        return own().stream()
                .map(row -> new Option(row.code(), row.department()))
                .toList();
    }

    public List<Option> getVerdicts() {
        return Arrays.stream(Verdict.values())
                .map(said -> new Option(said.name(), words.of(said.key())))
                .toList();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
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
