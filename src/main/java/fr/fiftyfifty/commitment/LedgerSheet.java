package fr.fiftyfifty.commitment;

import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What both sides' pages of promises show above the lines, asked once a request: the dossier, the terms, the balance. */
@Named
@RequestScoped
public class LedgerSheet {

    @Inject
    CommitmentSearch commitments;

    @Inject
    DossierSearch dossiers;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private @Nullable DossierHead head;
    private @Nullable PromiseTerms terms;
    private @Nullable BalanceView balance;
    private boolean asked;

    public DossierHead getHead() {
        DossierHead known = head;
        if (known == null) {
            known = dossiers.head(caller.get(), reference());
            head = known;
        }
        return known;
    }

    /** Null while nothing is written, or nothing sent to whoever asks. */
    public @Nullable PromiseTerms getTerms() {
        ask();
        return terms;
    }

    public @Nullable BalanceView getBalance() {
        ask();
        return balance;
    }

    private void ask() {
        if (!asked) {
            asked = true;
            terms = commitments.terms(caller.get(), reference()).orElse(null);
            balance = terms == null
                    ? null
                    : commitments.balance(caller.get(), reference()).orElse(null);
        }
    }

    private String reference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }
}
