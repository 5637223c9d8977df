package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.PageWords;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bearer's page of the ledger: read both columns, say yes to everything, or remark on one line. */
@Named
@RequestScoped
public class PromisesPage {

    @Inject
    CommitmentSearch commitments;

    @Inject
    NegotiationSearch negotiation;

    @Inject
    Negotiating negotiating;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    PageWords words;

    private @Nullable NegotiationState state;
    private @Nullable List<LineView> lines;

    /** What the form carries back: the text that was read. */
    private @Nullable String seen;

    private String remark = "";
    private String counter = "";

    /**
     * A promise as the ledger draws it, with where it stands for the reader.
     *
     * @param state a mark of the vocabulary of pages
     * @param changed what changed since the reader's yes, or null
     * @param remark the last remark on it, or null
     */
    public record LineView(
            LineRow row,
            String state,
            String stateWords,
            @Nullable String changed,
            @Nullable RemarkRow remark) {

        public Long id() {
            return row.id();
        }

        public String wording() {
            return row.wording();
        }

        public String detail() {
            return row.detail().isEmpty() ? row.holder() : row.detail() + " (" + row.holder() + ")";
        }

        public @Nullable String exchange() {
            return row.exchangeWords();
        }
    }

    public String getReference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    public NegotiationState getState() {
        NegotiationState known = state;
        if (known == null) {
            known = negotiation.state(caller.get(), getReference());
            state = known;
        }
        return known;
    }

    public List<LineView> side(String side) {
        return all().stream()
                .filter(line -> line.row().side() == Side.valueOf(side))
                .toList();
    }

    private List<LineView> all() {
        List<LineView> known = lines;
        if (known == null) {
            Map<Long, String> changes = negotiation.changesSinceMyYes(caller.get(), getReference());
            known = commitments.lines(caller.get(), getReference()).stream()
                    .map(line -> view(line, changes.get(line.id())))
                    .toList();
            lines = known;
        }
        return known;
    }

    private LineView view(LineRow line, @Nullable String changed) {
        RemarkRow last = getState().remarks().stream()
                .filter(row -> row.line() == line.id() && row.status() != RemarkStatus.DROPPED)
                .reduce((earlier, later) -> later)
                .orElse(null);
        NegotiationState.LineState where = getState().line(line.id()).orElseThrow();
        String key = last != null && last.isOpen()
                ? "remarked"
                : where.agreed() ? "agreed" : where.bearers().contains(me()) ? "mine" : "open";
        String mark = "agreed".equals(key) ? "agreed" : "open".equals(key) ? "open" : "waiting";
        return new LineView(line, mark, words.of("negotiation.line." + key), changed, last);
    }

    /** « On attend Marius et la commune », or null when everybody agreed. */
    public @Nullable String getAwaited() {
        List<Awaited> awaited = getState().awaited();
        if (awaited.isEmpty()) {
            return null;
        }
        Map<Long, String> names = negotiation.names(caller.get(), getReference());
        return awaited.stream()
                .map(one -> one.personId() == null
                        ? words.of("negotiation.awaited.commune")
                        : one.personId().equals(me())
                                ? words.of("negotiation.awaited.you")
                                : names.getOrDefault(one.personId(), ""))
                .collect(Collectors.joining(", "));
    }

    /** Whether a yes is still asked of whoever reads. */
    public boolean isAsked() {
        return getState().awaited().stream().anyMatch(one -> me().equals(one.personId()))
                || getState().open().stream().anyMatch(row -> me().equals(row.person()));
    }

    /** The line that somebody wants to remark on. */
    public @Nullable LineView getChosen() {
        String asked = page.param("ligne");
        Optional<LineView> found = all().stream()
                .filter(line -> line.id().toString().equals(asked))
                .findFirst();
        return found.orElse(null);
    }

    public void agree() {
        negotiating.acceptAll(caller.get(), getReference(), seen);
        page.goTo("/mon-espace/" + getReference() + "/promesses?fait=oui");
    }

    public void say() {
        LineView line = Objects.requireNonNull(getChosen());
        Quantity measure = line.row().measure();
        BigDecimal number = counter.isBlank() || measure == null
                ? null
                : Quantity.parse("counter", counter, measure.unit()).value();
        negotiating.remark(caller.get(), getReference(), new RemarkForm(line.id(), remark, number));
        page.goTo("/mon-espace/" + getReference() + "/promesses?fait=remarque");
    }

    private Long me() {
        Caller known = caller.get();
        return Objects.requireNonNullElse(known.person(), -1L);
    }

    /** Always the text as it is now, so that after a change one reads before saying yes again. */
    public String getSeen() {
        return getState().fingerprint();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getCounter() {
        return counter;
    }

    public void setCounter(String counter) {
        this.counter = counter;
    }
}
