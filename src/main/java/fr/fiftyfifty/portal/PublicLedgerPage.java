package fr.fiftyfifty.portal;

import fr.fiftyfifty.commitment.BalanceView;
import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The promises of a public dossier, face to face: none until they were sent to their bearers. */
@Named
@RequestScoped
public class PublicLedgerPage {

    @Inject
    CommitmentSearch commitments;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private @Nullable List<LineRow> lines;
    private boolean weighed;
    private @Nullable BalanceView balance;

    public boolean isShown() {
        return !lines().isEmpty();
    }

    public List<Promised> getResidents() {
        return of(Side.RESIDENTS);
    }

    public List<Promised> getCommune() {
        return of(Side.COMMUNE);
    }

    public List<Promised> getTogether() {
        return of(Side.TOGETHER);
    }

    public List<Promised> getPartners() {
        return of(Side.PARTNER);
    }

    public @Nullable BalanceView getBalance() {
        if (!weighed) {
            weighed = true;
            balance = commitments.publishedBalance(caller.get(), reference()).orElse(null);
        }
        return balance;
    }

    private List<Promised> of(Side side) {
        return lines().stream()
                .filter(line -> line.side() == side)
                .map(line -> new Promised(line.wording(), line.detail(), line.exchange(), "open", ""))
                .toList();
    }

    private List<LineRow> lines() {
        if (lines == null) {
            lines = commitments.publishedLines(caller.get(), reference());
        }
        return lines;
    }

    private String reference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    /** A line as {@code ff:ledger} draws it. */
    public record Promised(
            String wording, String detail, @Nullable String exchange, String state, String stateWords) {}
}
