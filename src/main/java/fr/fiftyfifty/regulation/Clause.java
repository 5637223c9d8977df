package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.money.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of a model, as the clause library has it. */
@Entity
@Table(name = "model_line")
class Clause {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "model_id")
    private Model model;

    private int position;
    private String code;
    private String side;
    private String nature;
    private String wording;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    @Column(name = "typical_low")
    private @Nullable BigDecimal typicalLow;

    @Column(name = "typical_high")
    private @Nullable BigDecimal typicalHigh;

    @Column(name = "per_year")
    private boolean perYear;

    @Column(name = "valuation_key")
    private @Nullable String valuationKey;

    private String evidence;
    private String checks;

    @SuppressWarnings("NullAway.Init")
    protected Clause() {}

    ModelLine row() {
        return new ModelLine(
                code,
                side,
                nature,
                wording,
                unit,
                typicalLow,
                typicalHigh,
                perYear,
                valuationKey,
                evidence,
                ModelHead.split(checks));
    }
}
