package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Dossier;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that one side did: on a day, so much of a unit, with so many people. Adèle's department delivers twelve planters;
 * Lina confirms them; the hours that Lina's street then waters are confirmed by the department, and neither their own.
 *
 * <p>The total is what was counted (hours of each times people). It keeps the key of its valuation, never a value: the rate is
 * that of its day, asked when a sum is valued (handbook §3.5).
 */
@Entity
class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_seq")
    @SequenceGenerator(name = "contribution_seq", sequenceName = "contribution_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "commitment_id")
    private @Nullable Long line;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private int year;
    private @Nullable BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    private int people = 1;
    private String words = "";

    @Column(name = "valuation_key")
    private @Nullable String valuationKey;

    @Enumerated(EnumType.STRING)
    private ContributionState state = ContributionState.DECLARED;

    @Column(name = "declared_by")
    private @Nullable Long declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_side")
    private @Nullable Side answeredSide;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answer_words")
    private String answerWords = "";

    private boolean attested;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "superseded_by")
    private @Nullable Contribution supersededBy;

    private @Nullable String once;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    @SuppressWarnings("NullAway.Init")
    Contribution(Dossier dossier, Side side, LocalDate doneOn, @Nullable Long by, Instant at) {
        if (side != Side.RESIDENTS && side != Side.COMMUNE) {
            throw new IllegalArgumentException("done by one of the two sides, not by " + side);
        }
        this.commune = dossier.commune();
        this.dossier = dossier;
        this.side = side;
        this.doneOn = doneOn;
        this.year = doneOn.getYear();
        this.declaredBy = by;
        this.declaredAt = at;
    }

    void count(@Nullable Quantity total, int howMany) {
        quantity = total == null ? null : total.value();
        unit = total == null ? null : total.unit();
        people = howMany;
    }

    void keeps(@Nullable Long promise, @Nullable String valuation) {
        line = promise;
        valuationKey = valuation;
    }

    void say(String what, @Nullable String token) {
        words = what.strip();
        once = token;
    }

    /** Only the other side answers, and never the person who declared. */
    void answer(ContributionState next, Side by, long person, String said, Instant at) {
        if (by == side || Long.valueOf(person).equals(declaredBy)) {
            throw DomainException.refused("contribution.ownSide");
        }
        if (supersededBy != null) {
            throw DomainException.refused("contribution.superseded");
        }
        if (!state.mayBecome(next)) {
            throw DomainException.refused("contribution.answered");
        }
        if (next == ContributionState.QUESTIONED && said.isBlank()) {
            throw DomainException.invalid("missing", "contribution.missing");
        }
        state = next;
        answeredSide = by;
        answeredBy = person;
        answeredAt = at;
        answerWords = said.strip();
    }

    /** Entered from a signed paper that both sides made: confirmed by the paper. */
    void attest(Instant at) {
        attested = true;
        state = ContributionState.CONFIRMED;
        answeredSide = side == Side.COMMUNE ? Side.RESIDENTS : Side.COMMUNE;
        answeredAt = at;
    }

    /** Corrected by a new row of the same side; nobody corrects what the others did. */
    void supersede(Contribution better) {
        if (better.side != side) {
            throw DomainException.refused("contribution.notYours");
        }
        if (supersededBy != null) {
            throw DomainException.refused("contribution.superseded");
        }
        supersededBy = better;
    }

    Long id() {
        return id;
    }

    Dossier dossier() {
        return dossier;
    }

    Side side() {
        return side;
    }

    ContributionState state() {
        return state;
    }

    @Nullable
    Long line() {
        return line;
    }

    @Nullable
    Quantity total() {
        return quantity == null || unit == null ? null : new Quantity(quantity, unit);
    }

    ContributionRow row() {
        return new ContributionRow(
                id, line, side, doneOn, total(), people, words, state, answerWords, declaredAt, answeredAt, attested);
    }

    Keeping.Done done() {
        return new Keeping.Done(
                line, doneOn, quantity == null ? BigDecimal.ONE : quantity, state == ContributionState.CONFIRMED);
    }
}
