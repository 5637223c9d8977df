package fr.fiftyfifty.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reason of a refusal in words that everybody reads, from one day on (handbook §2.2). */
@Entity
@Table(name = "refusal_reason")
class RefusalReason {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "refusal_reason_seq")
    @SequenceGenerator(name = "refusal_reason_seq", sequenceName = "refusal_reason_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private String code;
    private String label;
    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RefusalReason() {}

    String code() {
        return code;
    }

    String label() {
        return label;
    }
}
