package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One promise: who does what, how much, when, and what it is « en échange de ». A promise may wait for another one: it is not
 * due until that one is kept (handbook §3.6.13).
 */
@Entity
public class Commitment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_seq")
    @SequenceGenerator(name = "commitment_seq", sequenceName = "commitment_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ledger_id")
    private Ledger ledger;

    private int position;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String holder;
    private String nature;
    private String wording;
    private @Nullable BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private String recurrence;

    @Column(name = "per_year")
    private boolean perYear;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "exchange_id")
    private @Nullable Commitment exchange;

    private String evidence;

    @Column(name = "valuation_key")
    private @Nullable String valuationKey;

    @Column(name = "model_line")
    private @Nullable String modelLine;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status = CommitmentStatus.PLANNED;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    @SuppressWarnings("NullAway.Init")
    Commitment(Ledger ledger, LineForm form) {
        this.ledger = ledger;
        this.side = form.side();
        this.modelLine = form.modelLine();
        write(0, form);
    }

    void write(int at, LineForm form) {
        form.check();
        if (form.side() != side) {
            throw DomainException.invalid("side", "commitment.line.side");
        }
        position = at;
        holder = form.holder().strip();
        nature = form.nature();
        wording = form.wording().strip();
        unit = form.unit();
        quantity = form.unit() == null ? null : form.quantity();
        dueOn = form.dueOn();
        recurrence = form.recurrence().strip();
        perYear = form.perYear();
        evidence = form.evidence().strip();
        valuationKey = form.valuationKey();
    }

    void exchangeFor(@Nullable Commitment other) {
        if (other != null && !side.faces(other.side)) {
            throw DomainException.invalid("exchange", "commitment.line.exchange");
        }
        exchange = other;
    }

    /** A counter-proposal that the commune took: the number changes and nothing else. */
    void count(BigDecimal newQuantity) {
        if (unit == null) {
            throw DomainException.refused("commitment.line.uncounted");
        }
        quantity = new Quantity(newQuantity, unit).value();
    }

    void withdraw() {
        if (!status.mayBecome(CommitmentStatus.WITHDRAWN)) {
            throw DomainException.refused("commitment.line.gone");
        }
        status = CommitmentStatus.WITHDRAWN;
        exchange = null;
    }

    /** Why it cannot be sent yet, as a key of words; null when it is complete. */
    @Nullable
    String missing() {
        if (unit != null && (quantity == null || quantity.signum() == 0)) {
            return "commitment.line.number";
        }
        return wording.indexOf('{') >= 0 ? "commitment.line.place" : null;
    }

    LineText text() {
        return text(exchange == null ? "" : exchange.text("").canonical());
    }

    private LineText text(String against) {
        return new LineText(wording, quantity, unit, dueOn, recurrence, ledger.startsOn(), ledger.endsOn(), against);
    }

    LineRow row() {
        return new LineRow(
                id,
                position,
                side,
                holder,
                nature,
                wording,
                quantity,
                unit,
                dueOn,
                recurrence,
                perYear,
                exchange == null ? null : exchange.id,
                exchange == null ? null : exchange.wording,
                evidence,
                valuationKey,
                modelLine,
                text());
    }

    public Long id() {
        return id;
    }

    Side side() {
        return side;
    }

    String wording() {
        return wording;
    }

    boolean answers(Commitment other) {
        return other.equals(exchange);
    }
}
