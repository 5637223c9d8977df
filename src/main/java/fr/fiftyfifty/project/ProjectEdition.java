package fr.fiftyfifty.project;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One year of a project, with a few words of it. Its hours are the contributions of that year; its own cycle comes later. */
@Entity
@Table(name = "project_edition")
class ProjectEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_edition_seq")
    @SequenceGenerator(name = "project_edition_seq", sequenceName = "project_edition_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    private int year;
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected ProjectEdition() {}

    @SuppressWarnings("NullAway.Init")
    ProjectEdition(Project project, int year, String words) {
        this.project = project;
        this.year = year;
        this.words = words;
    }

    int year() {
        return year;
    }

    String words() {
        return words;
    }
}
