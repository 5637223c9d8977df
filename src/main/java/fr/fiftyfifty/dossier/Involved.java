package fr.fiftyfifty.dossier;

import fr.fiftyfifty.commune.ListedEntry;
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

/** A department at work on a dossier: one pilots, others are consulted. Its agents may read it. */
@Entity
@Table(name = "dossier_department")
public class Involved {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_department_seq")
    @SequenceGenerator(name = "dossier_department_seq", sequenceName = "dossier_department_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private ListedEntry department;

    @Enumerated(EnumType.STRING)
    private Part capacity;

    private Instant since;

    @Column(name = "until")
    private @Nullable Instant until;

    /** What the department does here. */
    public enum Part {
        PILOT,
        CONSULTED
    }

    @SuppressWarnings("NullAway.Init")
    protected Involved() {}

    @SuppressWarnings("NullAway.Init")
    Involved(Dossier dossier, ListedEntry department, Part capacity, Instant since) {
        this.dossier = dossier;
        this.department = department;
        this.capacity = capacity;
        this.since = since;
    }

    void leave(Instant at) {
        until = at;
    }

    ListedEntry department() {
        return department;
    }
}
