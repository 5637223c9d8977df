package fr.fiftyfifty.signature;

import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.convention.PartyRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** « Clore » : the commune's signed document comes in; behind « Plus d'options », a sheet that a resident signed. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient Closing closing;

    @Inject
    transient SignatureSearch signatures;

    @Inject
    transient ConventionSearch conventions;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Clock clock;

    private transient @Nullable ConventionHead head;
    private transient @Nullable List<PartyState> parties;
    private transient @Nullable Part document;
    private transient @Nullable Part sheet;
    private String reference = "";
    private String signer = "";
    private String capacity = "";
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate sheetOn;
    private boolean tool;
    private boolean attest;
    private boolean sheetAttest;
    private String party = "";

    @PostConstruct
    void load() {
        reference = Objects.requireNonNullElse(page.param("reference"), "");
        signedOn = LocalDate.now(clock);
        sheetOn = signedOn;
        getParties().stream()
                .map(PartyState::party)
                .filter(row -> !row.isResident())
                .findFirst()
                .ifPresent(town -> {
                    signer = town.signatory();
                    capacity = town.capacity();
                });
    }

    public void close() throws IOException {
        try (InputStream in = stream(document)) {
            closing.close(
                    caller.get(),
                    reference,
                    new ClosingForm(in, name(document), tool, signer, capacity, signedOn, attest));
        }
        page.goTo("/agent/dossiers/" + reference + "/clore?fait=clos");
    }

    public void register() throws IOException {
        PartyRow row = getAwaited().stream()
                .filter(awaited -> Long.toString(awaited.id()).equals(party))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("party", "signature.notAwaited"));
        if (sheet == null || sheet.getSize() == 0) {
            throw DomainException.invalid("sheet", "signature.document.none");
        }
        if (!sheetAttest) {
            throw DomainException.invalid("sheetAttest", "signature.attest.none");
        }
        try (InputStream in = stream(sheet)) {
            closing.register(
                    caller.get(),
                    reference,
                    row.id(),
                    new ClosingForm(in, name(sheet), false, row.signatory(), row.capacity(), sheetOn, true));
        }
        page.goTo("/agent/dossiers/" + reference + "/clore?fait=papier");
    }

    private static @Nullable InputStream stream(@Nullable Part sent) throws IOException {
        return sent == null || sent.getSize() == 0 ? null : sent.getInputStream();
    }

    private static String name(@Nullable Part sent) {
        return sent == null ? "" : Objects.requireNonNullElse(sent.getSubmittedFileName(), "");
    }

    public @Nullable ConventionHead getHead() {
        if (head == null) {
            head = conventions.current(caller.get(), reference).orElse(null);
        }
        return head;
    }

    /** Read once a request. */
    public List<PartyState> getParties() {
        List<PartyState> read = parties;
        if (read == null) {
            read = signatures.parties(caller.get(), reference);
            parties = read;
        }
        return read;
    }

    /** Residents whose signature is missing. */
    public List<PartyRow> getAwaited() {
        return getParties().stream()
                .filter(state -> !state.isSigned() && state.party().isResident())
                .map(PartyState::party)
                .toList();
    }

    public List<Option> getAwaitedOptions() {
        return getAwaited().stream()
                .map(row -> new Option(Long.toString(row.id()), row.name()))
                .toList();
    }

    public boolean isDone(String what) {
        return what.equals(page.param("fait"));
    }

    public String getReference() {
        return reference;
    }

    public @Nullable Part getDocument() {
        return document;
    }

    public void setDocument(@Nullable Part document) {
        this.document = document;
    }

    public @Nullable Part getSheet() {
        return sheet;
    }

    public void setSheet(@Nullable Part sheet) {
        this.sheet = sheet;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable LocalDate getSheetOn() {
        return sheetOn;
    }

    public void setSheetOn(@Nullable LocalDate sheetOn) {
        this.sheetOn = sheetOn;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public boolean isTool() {
        return tool;
    }

    public void setTool(boolean tool) {
        this.tool = tool;
    }

    public boolean isAttest() {
        return attest;
    }

    public void setAttest(boolean attest) {
        this.attest = attest;
    }

    public boolean isSheetAttest() {
        return sheetAttest;
    }

    public void setSheetAttest(boolean sheetAttest) {
        this.sheetAttest = sheetAttest;
    }
}
