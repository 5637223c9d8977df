package fr.fiftyfifty.project;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project on the ground, from the commitment to its end; one of each dossier, through all its conventions.
 *
 * <p>It is never failed: it is delivered, in use, or stopped with what it leaves and a lesson (« droit à l'erreur », handbook
 * §1.3). Farm tracks live through an edition a year; most projects have one.
 */
@Entity
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_seq")
    @SequenceGenerator(name = "project_seq", sequenceName = "project_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "outcome_on")
    private @Nullable LocalDate outcomeOn;

    private String leaves = "";
    private String lesson = "";

    @Column(name = "next_words")
    private String nextWords = "";

    private String thanks = "";

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    @SuppressWarnings("NullAway.Init")
    Project(Dossier dossier, LocalDate openedOn) {
        this.commune = dossier.commune();
        this.dossier = dossier;
        this.status = ProjectStatus.IN_PROGRESS;
        this.openedOn = openedOn;
    }

    void become(ProjectStatus next) {
        if (!status.mayBecome(next)) {
            throw DomainException.refused("project.notNow");
        }
        status = next;
    }

    /** Ends, or goes on in use, on a day. */
    void finish(EndForm form, LocalDate day) {
        Outcome how = form.checked();
        if (day.isBefore(openedOn)) {
            throw DomainException.invalid("day", "project.end.day");
        }
        become(how.from(status));
        outcome = how;
        outcomeOn = day;
        leaves = form.leaves().strip();
        lesson = form.lesson().strip();
        nextWords = form.next().strip();
    }

    void thank(String words) {
        thanks = words.strip();
    }

    public Long id() {
        return id;
    }

    public ProjectStatus status() {
        return status;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    LocalDate outcomeOn() {
        return outcomeOn;
    }

    String leaves() {
        return leaves;
    }

    String lesson() {
        return lesson;
    }

    String nextWords() {
        return nextWords;
    }

    String thanks() {
        return thanks;
    }

    Dossier dossier() {
        return dossier;
    }
}
