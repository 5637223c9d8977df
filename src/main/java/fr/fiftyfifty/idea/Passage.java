package fr.fiftyfifty.idea;

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

/** One passage of an idea from a status to the next: when, and by whom. */
@Entity
@Table(name = "idea_passage")
class Passage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_passage_seq")
    @SequenceGenerator(name = "idea_passage_seq", sequenceName = "idea_passage_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "idea_id")
    private Idea idea;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable IdeaStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private IdeaStatus to;

    private Instant at;

    @Column(name = "person_id")
    private @Nullable Long person;

    @SuppressWarnings("NullAway.Init")
    protected Passage() {}

    @SuppressWarnings("NullAway.Init")
    Passage(Idea idea, @Nullable IdeaStatus from, IdeaStatus to, Instant at, @Nullable Long person) {
        this.idea = idea;
        this.from = from;
        this.to = to;
        this.at = at;
        this.person = person;
    }
}
