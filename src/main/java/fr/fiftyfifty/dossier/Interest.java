package fr.fiftyfifty.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** An interest that an agent or an elected person declared: the internal part is closed to them (art. L2131-11 CGCT). */
@Entity
@Table(name = "dossier_interest")
class Interest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_interest_seq")
    @SequenceGenerator(name = "dossier_interest_seq", sequenceName = "dossier_interest_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "person_id")
    private long person;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Interest() {}

    @SuppressWarnings("NullAway.Init")
    Interest(Dossier dossier, long person, Instant declaredAt) {
        this.dossier = dossier;
        this.person = person;
        this.declaredAt = declaredAt;
    }

    void end(Instant at) {
        endedAt = at;
    }
}
