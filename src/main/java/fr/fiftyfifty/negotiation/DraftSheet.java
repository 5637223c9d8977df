package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LedgerForm;
import fr.fiftyfifty.commitment.LineForm;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole ledger while it is typed: from a model's proposal or from what was written, back to the form of the act. */
public class DraftSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<LineDraft> lines = new ArrayList<>();
    private final @Nullable String model;
    private final @Nullable Integer edition;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int version;

    DraftSheet(LedgerForm proposed) {
        proposed.lines().forEach(line -> lines.add(new LineDraft(line)));
        model = proposed.modelCode();
        edition = proposed.modelVersion();
        startsOn = proposed.startsOn();
        endsOn = proposed.endsOn();
        version = proposed.version();
    }

    DraftSheet(PromiseTerms terms, List<LineRow> rows) {
        List<Long> ids = rows.stream().map(LineRow::id).toList();
        for (LineRow row : rows) {
            lines.add(LineDraft.of(row, row.exchangeFor() == null ? null : ids.indexOf(row.exchangeFor())));
        }
        model = terms.modelCode();
        edition = terms.modelVersion();
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        version = terms.version();
    }

    /** Lines ticked to go are left out; whoever stood against them stands against nothing. */
    LedgerForm form() {
        List<LineDraft> kept = lines.stream().filter(line -> !line.isRemoved()).toList();
        List<LineForm> forms = new ArrayList<>();
        for (LineDraft line : kept) {
            Integer against = line.getExchange();
            int place = against == null || against >= lines.size() ? -1 : kept.indexOf(lines.get(against));
            forms.add(line.form(place < 0 ? null : place));
        }
        return new LedgerForm(model, edition, startsOn, endsOn, forms, version);
    }

    /** Somebody else saved: the next save is against what they wrote. */
    void catchUp(int fresh) {
        version = fresh;
    }

    void add(LineForm line) {
        lines.add(new LineDraft(line));
    }

    public @Nullable String getModel() {
        return model;
    }

    public List<LineDraft> getLines() {
        return lines;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
