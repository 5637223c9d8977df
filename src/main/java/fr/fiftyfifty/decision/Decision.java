package fr.fiftyfifty.decision;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the commune to one idea. Written once and never changed: a reopened dossier gets another, in its next round.
 *
 * <p>It keeps its author's name and capacity as they were that day, whoever holds the office later.
 */
@Entity
class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private int round;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words = "";
    private String conditions = "";
    private String target = "";

    @Column(name = "target_contact")
    private String contact = "";

    @Column(name = "data_consent")
    private boolean consent;

    private String possible = "";
    private String meeting = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "main_reason_id")
    private @Nullable RefusalReason mainReason;

    @ManyToMany
    @JoinTable(
            name = "decision_reason",
            joinColumns = @JoinColumn(name = "decision_id"),
            inverseJoinColumns = @JoinColumn(name = "reason_id"))
    private List<RefusalReason> reasons = new ArrayList<>();

    @Column(name = "author_id")
    private long author;

    @Column(name = "author_name")
    private String authorName;

    private String capacity;
    private String department;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delegation_id")
    private @Nullable Delegation delegation;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /** @param reasons of a refusal, the main one first; empty otherwise */
    @SuppressWarnings("NullAway.Init")
    Decision(Dossier dossier, int round, DecisionForm form, List<RefusalReason> reasons, Author by, Instant at) {
        this.dossier = dossier;
        this.round = round;
        this.outcome = kept(form.outcome());
        this.words = kept(form.words());
        this.conditions = kept(form.conditions());
        this.target = kept(form.target());
        this.contact = kept(form.contact());
        this.consent = form.consent();
        this.possible = kept(form.possible());
        this.meeting = kept(form.meeting());
        this.reasons = new ArrayList<>(reasons);
        this.mainReason = reasons.isEmpty() ? null : reasons.get(0);
        this.author = by.person();
        this.authorName = by.name();
        this.capacity = by.capacity();
        this.department = by.department();
        this.delegation = by.delegation();
        this.decidedAt = at;
    }

    private static <T> T kept(@Nullable T checked) {
        return Objects.requireNonNull(checked);
    }

    int round() {
        return round;
    }

    Outcome outcome() {
        return outcome;
    }

    String meeting() {
        return meeting;
    }

    /** Labels of the reasons, the main one first. */
    List<String> labels() {
        return reasons.stream()
                .sorted((one, other) -> Boolean.compare(other.equals(mainReason), one.equals(mainReason)))
                .map(RefusalReason::label)
                .toList();
    }

    String day() {
        return FrenchDates.full(FrenchDates.day(decidedAt));
    }

    DecisionView view() {
        return new DecisionView(
                outcome,
                words,
                conditions,
                target,
                contact,
                consent,
                labels(),
                possible,
                meeting,
                authorName,
                capacity,
                department,
                day());
    }

    PublicDecision inPublic() {
        return new PublicDecision(outcome, FrenchDates.day(decidedAt));
    }
}
