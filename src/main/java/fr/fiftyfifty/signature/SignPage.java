package fr.fiftyfifty.signature;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.convention.PaperLine;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A resident reads the convention, receives a code and types it: two screens, no script. */
@Named
@RequestScoped
public class SignPage {

    @Inject
    Signing signing;

    @Inject
    SignatureSearch signatures;

    @Inject
    ConventionSearch conventions;

    @Inject
    CommitmentSearch commitments;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private String reference = "";
    private String code = "";
    private @Nullable ConventionHead head;
    private List<PartyState> parties = List.of();
    private List<LineRow> lines = List.of();

    @PostConstruct
    void load() {
        reference = Objects.requireNonNullElse(page.param("reference"), "");
        head = conventions.current(caller.get(), reference).orElse(null);
        parties = signatures.parties(caller.get(), reference);
        lines = head == null ? List.of() : commitments.lines(caller.get(), reference);
    }

    public void sendCode() {
        signing.sendCode(caller.get(), reference);
        page.goTo("/mon-espace/" + reference + "/signer/code");
    }

    public void sign() {
        signing.sign(caller.get(), reference, code);
        page.goTo("/mon-espace/" + reference + "/signer?fait=signe");
    }

    public String getReference() {
        return reference;
    }

    public @Nullable ConventionHead getHead() {
        return head;
    }

    public List<PartyState> getParties() {
        return parties;
    }

    /** Whether the reader's own signature is awaited now. */
    public boolean isMyTurn() {
        return head != null
                && head.isSigning()
                && parties.stream().anyMatch(state -> isMine(state) && !state.isSigned());
    }

    /** The reader's own signature is there: a second click, another tab, the way back. */
    public boolean isMineSigned() {
        return parties.stream().anyMatch(state -> isMine(state) && state.isSigned());
    }

    /** A minor signs by the hand of the adult who answers for them, on paper. */
    public boolean isMinor() {
        return parties.stream().anyMatch(state -> isMine(state) && state.party().minor());
    }

    private boolean isMine(PartyState state) {
        return state.party().person() != null
                && state.party().person().equals(caller.get().person());
    }

    public List<PaperLine> promises(String side) {
        return PaperLine.of(lines, Side.valueOf(side));
    }

    public boolean isDone(String what) {
        return what.equals(page.param("fait"));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
