package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.commune.ListedEntry;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.fault.DomainException;
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
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one department thinks of one dossier: asked with a day to answer by, given, changed until the decision, or closed by
 * the coordinator when it is late. It advises; it never binds whoever decides.
 *
 * <p>Nothing is kept before it is given, so there is no draft to hide.
 */
@Entity
class Opinion {

    static final int WORDS_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_seq")
    @SequenceGenerator(name = "opinion_seq", sequenceName = "opinion_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private ListedEntry department;

    @Column(name = "secret_sha256")
    private String secretSha256;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private String words = "";

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    @Column(name = "given_by")
    private @Nullable Long givenBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable Long closedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    @SuppressWarnings("NullAway.Init")
    Opinion(Dossier dossier, ListedEntry department, String secretSha256, Instant askedAt, LocalDate dueOn) {
        this.dossier = dossier;
        this.department = department;
        this.secretSha256 = secretSha256;
        this.askedAt = askedAt;
        this.dueOn = dueOn;
    }

    /** Says it, or says it anew. A late opinion that was closed may still come: better late than never. */
    void give(Verdict said, String because, @Nullable Long person, Instant at) {
        String line = because.strip();
        if (said != Verdict.FAVOURABLE && line.isEmpty()) {
            throw DomainException.invalid(
                    "words", "evaluation.opinion.words." + (said == Verdict.UNFAVOURABLE ? "no" : "if"));
        }
        if (line.length() > WORDS_LENGTH) {
            throw DomainException.invalid("words", "evaluation.tooLong", WORDS_LENGTH, line.length());
        }
        verdict = said;
        words = line;
        givenAt = at;
        givenBy = person;
    }

    /** The coordinator goes on without it, once its day has passed. */
    void close(long person, Instant at, LocalDate today) {
        if (!isAwaited()) {
            throw DomainException.refused("evaluation.opinion.notAwaited", department.name());
        }
        if (!today.isAfter(dueOn)) {
            throw DomainException.refused("evaluation.opinion.notLate", department.name());
        }
        closedAt = at;
        closedBy = person;
    }

    boolean isAwaited() {
        return givenAt == null && closedAt == null;
    }

    boolean isGiven() {
        return givenAt != null;
    }

    Dossier dossier() {
        return dossier;
    }

    ListedEntry department() {
        return department;
    }

    OpinionRow row(LocalDate today) {
        return new OpinionRow(
                department.code(),
                department.name(),
                dueOn,
                verdict,
                words,
                givenAt,
                closedAt != null,
                isAwaited() && today.isAfter(dueOn));
    }
}
