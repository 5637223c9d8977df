package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.Weight;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The first look at an idea: one person read it, answered the tests and weighed it.
 *
 * <p>It is done once and stays as it was; the weight may change later, in the dossier. What was proposed is kept beside what
 * was chosen, so that the proposals can be judged one day.
 */
@Entity
@Table(name = "first_look")
class Look {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "first_look_seq")
    @SequenceGenerator(name = "first_look_seq", sequenceName = "first_look_seq", allocationSize = 1)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "looked_by")
    private long lookedBy;

    @Enumerated(EnumType.STRING)
    private Weight weight;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_weight")
    private Weight proposedWeight;

    @Column(name = "proposed_because")
    private String proposedBecause;

    @Column(name = "refusal_proposed")
    private boolean refusalProposed;

    @ElementCollection
    @CollectionTable(name = "first_look_answer", joinColumns = @JoinColumn(name = "look_id"))
    private List<Answer> answers = new ArrayList<>();

    @Version
    private int version;

    /** The answer to one test, with the reason that stood beside it. */
    @Embeddable
    static class Answer {

        @Column(name = "test_id")
        private long test;

        @Enumerated(EnumType.STRING)
        private Said said;

        private String because;

        @SuppressWarnings("NullAway.Init")
        protected Answer() {}

        Answer(Question test, Said said, String because) {
            this.test = test.id();
            this.said = said;
            this.because = because;
        }

        long test() {
            return test;
        }

        Said said() {
            return said;
        }

        String because() {
            return because;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Look() {}

    @SuppressWarnings("NullAway.Init")
    Look(Dossier dossier, Weight weight, Proposal proposal, List<Answer> answers, boolean refusalProposed) {
        this.dossier = dossier;
        this.weight = weight;
        this.proposedWeight = proposal.weight();
        this.proposedBecause = proposal.weightBecause();
        this.answers = new ArrayList<>(answers);
        this.refusalProposed = refusalProposed;
    }

    void by(long person, Instant at) {
        lookedBy = person;
        lookedAt = at;
    }

    Weight weight() {
        return weight;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    boolean isRefusalProposed() {
        return refusalProposed;
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }
}
