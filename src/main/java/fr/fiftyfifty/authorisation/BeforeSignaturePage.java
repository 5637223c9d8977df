package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.platform.faces.CurrentPage;
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
import org.jspecify.annotations.Nullable;

/** « Avant signature » : red ones first, and one button. */
@Named
@ViewScoped
public class BeforeSignaturePage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient BeforeSignature before;

    @Inject
    transient ConventionSearch conventions;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    private String reference = "";
    private String reason = "";
    private final ArrayList<CheckRow> rows = new ArrayList<>();

    @PostConstruct
    void load() {
        reference = Objects.requireNonNullElse(page.param("reference"), "");
        rows.addAll(before.checks(caller.get(), reference));
    }

    public void prepare() {
        before.open(caller.get(), reference);
        page.goTo("/agent/dossiers/" + reference + "/avant-signature?fait=pret");
    }

    public void withdraw() {
        before.withdraw(caller.get(), reference, reason);
        page.goTo("/agent/dossiers/" + reference + "/promesses?fait=repris");
    }

    /** The convention that is being signed, or was; null before there is one. */
    public @Nullable ConventionHead getHead() {
        return conventions.current(caller.get(), reference).orElse(null);
    }

    public boolean isReady() {
        return rows.stream().noneMatch(CheckRow::isRed);
    }

    public List<CheckRow> getRed() {
        return rows.stream().filter(CheckRow::isRed).toList();
    }

    public List<CheckRow> getGreen() {
        return rows.stream().filter(row -> row.isNeeded() && !row.isRed()).toList();
    }

    public List<CheckRow> getSpared() {
        return rows.stream().filter(row -> !row.isNeeded()).toList();
    }

    public boolean isDone(String what) {
        return what.equals(page.param("fait"));
    }

    public String getReference() {
        return reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
