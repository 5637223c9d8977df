package fr.fiftyfifty.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One edition of a model of promises. A new edition ends the old one; ledgers keep the edition they were written from. */
@Entity
class Model {

    @Id
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private String code;
    private int edition;
    private String name;

    /** Its lines may be added to every model. */
    private boolean generic;

    @Column(name = "term_low")
    private int termLow;

    @Column(name = "term_high")
    private int termHigh;

    private String themes;
    private String keywords;
    private String annexes;
    private String checks;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Model() {}

    Long id() {
        return id;
    }

    ModelHead head() {
        return new ModelHead(
                code,
                edition,
                name,
                termLow,
                termHigh,
                ModelHead.split(themes),
                ModelHead.split(keywords),
                ModelHead.split(annexes),
                ModelHead.split(checks));
    }
}
