package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.dossier.Weight;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** « Premier regard » : read, change what should be changed, send. Everything is filled in as proposed. */
@Named
@ViewScoped
public class FirstLookPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvaluationSearch evaluation;

    @Inject
    transient FirstLook firstLook;

    @Inject
    transient CommuneSearch commune;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Words words;

    /** Read again for each request: it holds contacts that no session should keep. */
    private transient @Nullable FirstLookView view;

    private final HashMap<String, String> said = new HashMap<>();
    private String weight = "";
    private String pilot = "";
    private String[] consulted = {};

    public void open() {
        Proposal proposal = getView().proposal();
        proposal.tests().forEach(test -> said.put(test.code(), test.said().name()));
        weight = proposal.weight().name();
        pilot = proposal.pilot();
        consulted = proposal.consulted().toArray(String[]::new);
    }

    public void send() {
        firstLook.look(
                caller.get(),
                reference(),
                new FirstLookForm(
                        said.entrySet().stream()
                                .collect(
                                        Collectors.toMap(Map.Entry::getKey, answer -> Said.valueOf(answer.getValue()))),
                        Weight.valueOf(weight),
                        pilot,
                        List.of(consulted)));
        page.goTo("/agent/dossiers/" + reference() + "/premier-regard?fait=oui");
    }

    public FirstLookView getView() {
        FirstLookView known = view;
        if (known == null) {
            known = evaluation.firstLook(caller.get(), reference());
            view = known;
        }
        return known;
    }

    private String reference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    public List<Option> getAnswers() {
        return Arrays.stream(Said.values())
                .map(answer -> new Option(answer.name(), words.of(answer.key())))
                .toList();
    }

    public List<Option> getWeights() {
        return Arrays.stream(Weight.values())
                .map(form -> new Option(form.name(), words.of(form.key())))
                .toList();
    }

    public List<Option> getDepartments() {
        return commune.list(caller.get(), ListKind.DEPARTMENT).stream()
                .map(row -> new Option(row.code(), row.name()))
                .toList();
    }

    /** Something is to be discussed, so « Plus d'options » opens by itself. */
    public boolean isDoubtful() {
        return getView().proposal().others().stream().anyMatch(test -> test.said() != Said.YES);
    }

    public Map<String, String> getSaid() {
        return said;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public String getPilot() {
        return pilot;
    }

    public void setPilot(String pilot) {
        this.pilot = pilot;
    }

    public String[] getConsulted() {
        return consulted.clone();
    }

    public void setConsulted(String[] consulted) {
        this.consulted = consulted.clone();
    }
}
