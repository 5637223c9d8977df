package fr.fiftyfifty.project;

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
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One passage of a project from a status to the next: when, and by whom. */
@Entity
@Table(name = "project_passage")
class ProjectPassage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_passage_seq")
    @SequenceGenerator(name = "project_passage_seq", sequenceName = "project_passage_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable ProjectStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ProjectStatus to;

    private Instant at;

    @Column(name = "person_id")
    private @Nullable Long person;

    @SuppressWarnings("NullAway.Init")
    protected ProjectPassage() {}

    @SuppressWarnings("NullAway.Init")
    ProjectPassage(Project project, @Nullable ProjectStatus from, Instant at, @Nullable Long person) {
        this.project = project;
        this.from = from;
        this.to = project.status();
        this.at = at;
        this.person = person;
    }
}
