package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineForm;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Fault;
import fr.fiftyfifty.platform.fault.Faults;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** « Promesses » : both columns prefilled by the model that suits, two numbers to type, one click to send. */
@Named
@ViewScoped
public class WritePromisesPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient CommitmentSearch commitments;

    @Inject
    transient Promises promises;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    private DraftSheet sheet;

    /** What somebody else saved meanwhile, in words; empty most of the time. */
    private final ArrayList<String> theirs = new ArrayList<>();

    private String reference = "";
    private String model = "";
    private String libraryLine = "";
    private String freeSide = Side.RESIDENTS.name();
    private String freeUnit = "";

    @PostConstruct
    @SuppressWarnings("NullAway.Init")
    void load() {
        reference = Objects.requireNonNullElse(page.param("reference"), "");
        Optional<PromiseTerms> terms = commitments.terms(caller.get(), reference);
        sheet = terms.isPresent()
                ? new DraftSheet(terms.get(), commitments.lines(caller.get(), reference))
                : new DraftSheet(commitments.proposal(caller.get(), reference, null));
        model = Objects.requireNonNullElse(sheet.getModel(), "");
    }

    /** Writes, then sends: what was typed is kept even when sending is refused. */
    public void send() {
        write();
        promises.send(caller.get(), reference);
        page.goTo("/agent/dossiers/" + reference + "/promesses?fait=envoye");
    }

    public void save() {
        write();
        page.goTo("/agent/dossiers/" + reference + "/promesses?fait=oui");
    }

    private void write() {
        try {
            promises.write(caller.get(), reference, sheet.form());
        } catch (RuntimeException thrown) {
            compare(thrown);
            throw thrown;
        }
        theirs.clear();
        load();
    }

    /** A stale save: the page keeps what was typed and shows what the other one wrote. */
    private void compare(RuntimeException thrown) {
        boolean stale = Faults.in(thrown)
                .map(DomainException::fault)
                .filter(Fault.STALE::equals)
                .isPresent();
        if (stale) {
            theirs.clear();
            for (LineRow row : commitments.lines(caller.get(), reference)) {
                theirs.add((row.wording() + " " + row.detail()).strip());
            }
            commitments.terms(caller.get(), reference).ifPresent(terms -> sheet.catchUp(terms.version()));
        }
    }

    /** Lays the lines of another model; nothing is written yet. */
    public void takeModel() {
        sheet = new DraftSheet(commitments.proposal(caller.get(), reference, model));
    }

    public void addLibraryLine() {
        String from = sheet.getModel();
        if (from != null && !libraryLine.isEmpty()) {
            sheet.add(commitments.libraryLine(caller.get(), reference, from, libraryLine));
        }
    }

    public void addFreeLine() {
        Side side = Side.valueOf(freeSide);
        Unit unit = freeUnit.isEmpty() ? null : Unit.valueOf(freeUnit);
        String holder = side == Side.COMMUNE ? "la commune" : side == Side.RESIDENTS ? "les habitants" : "";
        sheet.add(new LineForm(null, side, holder, "service", "", null, unit, null, "", false, null, "", null, null));
    }

    public List<LineDraft> side(String side) {
        return sheet.getLines().stream()
                .filter(line -> line.getSide() == Side.valueOf(side) && !line.isRemoved())
                .toList();
    }

    public DraftSheet getSheet() {
        return sheet;
    }

    public List<String> getTheirs() {
        return theirs;
    }

    public String getReference() {
        return reference;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getLibraryLine() {
        return libraryLine;
    }

    public void setLibraryLine(String libraryLine) {
        this.libraryLine = libraryLine;
    }

    public String getFreeSide() {
        return freeSide;
    }

    public void setFreeSide(String freeSide) {
        this.freeSide = freeSide;
    }

    public String getFreeUnit() {
        return freeUnit;
    }

    public void setFreeUnit(String freeUnit) {
        this.freeUnit = freeUnit;
    }
}
