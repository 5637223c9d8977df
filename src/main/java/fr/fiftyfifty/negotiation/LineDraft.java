package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LineForm;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.money.FrenchNumbers;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A promise while somebody types it: what the page holds between two posts. */
public class LineDraft implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Long id;
    private final Side side;
    private final String nature;
    private final @Nullable Unit unit;
    private final boolean perYear;
    private final String evidence;
    private final @Nullable String valuationKey;
    private final @Nullable String modelLine;
    private String holder;
    private String wording;
    private String quantity;
    private String recurrence;
    private @Nullable LocalDate dueOn;
    private @Nullable Integer exchange;
    private boolean removed;

    LineDraft(LineForm form) {
        this.id = form.id();
        this.side = form.side();
        this.nature = form.nature();
        this.unit = form.unit();
        this.perYear = form.perYear();
        this.evidence = form.evidence();
        this.valuationKey = form.valuationKey();
        this.modelLine = form.modelLine();
        this.holder = form.holder();
        this.wording = form.wording();
        this.quantity = form.quantity() == null ? "" : FrenchNumbers.plain(form.quantity());
        this.recurrence = form.recurrence();
        this.dueOn = form.dueOn();
        this.exchange = form.exchange();
    }

    /** A written line; its exchange becomes its place in the list. */
    static LineDraft of(LineRow row, @Nullable Integer exchange) {
        return new LineDraft(new LineForm(
                row.id(),
                row.side(),
                row.holder(),
                row.nature(),
                row.wording(),
                row.quantity(),
                row.unit(),
                row.dueOn(),
                row.recurrence(),
                row.perYear(),
                exchange,
                row.evidence(),
                row.valuationKey(),
                row.modelLine()));
    }

    LineForm form(@Nullable Integer against) {
        return new LineForm(
                id,
                side,
                holder,
                nature,
                wording,
                unit == null || quantity.isBlank()
                        ? null
                        : Quantity.parse("quantity", quantity, unit).value(),
                unit,
                dueOn,
                recurrence,
                perYear,
                against,
                evidence,
                valuationKey,
                modelLine);
    }

    public Side getSide() {
        return side;
    }

    public boolean isCounted() {
        return unit != null;
    }

    /** « heures par an ». */
    public String getUnitWords() {
        return unit == null ? "" : (unit.plural() + " " + recurrence).strip();
    }

    public @Nullable String getModelLine() {
        return modelLine;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(String recurrence) {
        this.recurrence = recurrence;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable Integer getExchange() {
        return exchange;
    }

    public String getExchangeChoice() {
        return exchange == null ? "" : exchange.toString();
    }

    public void setExchangeChoice(@Nullable String choice) {
        exchange = choice == null || choice.isEmpty() ? null : Integer.valueOf(choice);
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }
}
