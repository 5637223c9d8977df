package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one unit of something is worth from one day on. Chosen by the date of the contribution, never rewritten. */
@Entity
@Table(name = "valuation_rate")
class ValuationRate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "valuation_rate_seq")
    @SequenceGenerator(name = "valuation_rate_seq", sequenceName = "valuation_rate_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private String key;
    private String label;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private Money amount;
    private @Nullable Money high;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String method;
    private String source;

    @Column(name = "adopted_by_act")
    private @Nullable Long adoptedByAct;

    @SuppressWarnings("NullAway.Init")
    protected ValuationRate() {}

    @SuppressWarnings("NullAway.Init")
    ValuationRate(ValuationRate old, RateForm form) {
        this.commune = old.commune;
        this.key = old.key;
        this.label = old.label;
        this.unit = old.unit;
        this.amount = form.amount();
        this.high = form.high();
        this.validFrom = form.validFrom();
        this.method = form.method().strip();
        this.source = form.source().strip();
        this.adoptedByAct = form.adoptedByAct();
    }

    boolean startsBefore(LocalDate day) {
        return validFrom.isBefore(day);
    }

    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    RateRow row() {
        return new RateRow(
                key, label, amount, high == null ? amount : high, unit, validFrom, method, source, adoptedByAct);
    }
}
