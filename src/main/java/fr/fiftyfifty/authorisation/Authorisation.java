package fr.fiftyfifty.authorisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** The act under which a convention went to signature, and the conditions as they stood at that moment. Never rewritten. */
@Entity
class Authorisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authorisation_seq")
    @SequenceGenerator(name = "authorisation_seq", sequenceName = "authorisation_seq", allocationSize = 1)
    private Long id;

    @Column(name = "convention_id")
    private long convention;

    @Column(name = "framework_act_id")
    private long frameworkAct;

    @Column(name = "act_words")
    private String actWords;

    private String checklist;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private long openedBy;

    @SuppressWarnings("NullAway.Init")
    protected Authorisation() {}

    @SuppressWarnings("NullAway.Init")
    Authorisation(long convention, long frameworkAct, String actWords, String checklist, Instant at, long by) {
        this.convention = convention;
        this.frameworkAct = frameworkAct;
        this.actWords = actWords;
        this.checklist = checklist;
        this.openedAt = at;
        this.openedBy = by;
    }
}
