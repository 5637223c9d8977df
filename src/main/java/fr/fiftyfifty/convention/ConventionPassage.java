package fr.fiftyfifty.convention;

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

/** A convention went from one status to another: who led it, when. */
@Entity
@Table(name = "convention_passage")
class ConventionPassage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "convention_passage_seq")
    @SequenceGenerator(name = "convention_passage_seq", sequenceName = "convention_passage_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "convention_id")
    private Convention convention;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable ConventionStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ConventionStatus to;

    private Instant at;

    @Column(name = "person_id")
    private @Nullable Long person;

    @SuppressWarnings("NullAway.Init")
    protected ConventionPassage() {}

    @SuppressWarnings("NullAway.Init")
    ConventionPassage(
            Convention convention,
            @Nullable ConventionStatus from,
            ConventionStatus to,
            Instant at,
            @Nullable Long person) {
        this.convention = convention;
        this.from = from;
        this.to = to;
        this.at = at;
        this.person = person;
    }
}
