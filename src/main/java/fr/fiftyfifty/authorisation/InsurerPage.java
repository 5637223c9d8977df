package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The yearly declaration of volunteers to the insurer. */
@Named
@ViewScoped
public class InsurerPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient InsurerDeclarations declarations;

    @Inject
    transient InsurerSearch search;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Clock clock;

    private String year = "";
    private @Nullable LocalDate declaredOn;

    @PostConstruct
    void load() {
        declaredOn = LocalDate.now(clock);
        year = Integer.toString(declaredOn.getYear());
    }

    public void save() {
        declarations.note(caller.get(), whole(year), declaredOn);
        page.goTo("/agent/reglages/assureur?fait=oui");
    }

    private static int whole(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            throw DomainException.invalid("year", "authorisation.insurer.year");
        }
    }

    public List<DeclarationRow> getRows() {
        return search.all(caller.get());
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public @Nullable LocalDate getDeclaredOn() {
        return declaredOn;
    }

    public void setDeclaredOn(@Nullable LocalDate declaredOn) {
        this.declaredOn = declaredOn;
    }
}
