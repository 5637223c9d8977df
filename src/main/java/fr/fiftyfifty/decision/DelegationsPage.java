package fr.fiftyfifty.decision;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may answer for the commune: the list, and one more. */
@Named
@ViewScoped
public class DelegationsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient DecisionSearch decisions;

    @Inject
    transient Delegating delegating;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Clock clock;

    private String person = "";
    private String capacity = "";
    private String act = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Whoever may not read the list gets no form either. */
    public void open() {
        getRows();
        from = LocalDate.now(clock);
    }

    public void give() {
        delegating.give(
                caller.get(),
                new DelegationForm(person.isEmpty() ? null : Long.valueOf(person), capacity, act, from, to));
        done();
    }

    public void end(Long delegation) {
        delegating.end(caller.get(), delegation);
        done();
    }

    private void done() {
        page.goTo("/agent/reglages/delegations?fait=oui");
    }

    public List<DelegationRow> getRows() {
        return decisions.delegations(caller.get());
    }

    public List<Option> getPeople() {
        return Stream.concat(
                        Stream.of(new Option("", "")),
                        decisions.candidates(caller.get()).stream()
                                .map(known -> new Option(Long.toString(known.person()), known.name())))
                .toList();
    }

    public String getPerson() {
        return person;
    }

    /** Faces says null where nothing was chosen. */
    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
