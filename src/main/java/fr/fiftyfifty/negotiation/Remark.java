package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.Commitment;
import fr.fiftyfifty.commitment.LineRow;
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
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a bearer would change in one line: words, and perhaps another number. It waits for an answer. */
@Entity
class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remark_seq")
    @SequenceGenerator(name = "remark_seq", sequenceName = "remark_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment line;

    @Column(name = "person_id")
    private long person;

    private String words;
    private @Nullable BigDecimal counter;

    @Enumerated(EnumType.STRING)
    private RemarkStatus status = RemarkStatus.OPEN;

    @Column(name = "line_sha256")
    private String lineSha256;

    private Instant at;
    private String answer = "";

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    @SuppressWarnings("NullAway.Init")
    Remark(Commitment line, LineRow read, long person, String words, @Nullable BigDecimal counter, Instant at) {
        this.line = line;
        this.person = person;
        this.words = words;
        this.counter = counter;
        this.lineSha256 = read.hash();
        this.at = at;
    }

    /** The number to take; refused when none was proposed. */
    BigDecimal counter() {
        if (counter == null) {
            throw DomainException.refused("negotiation.answer.noCounter");
        }
        return counter;
    }

    void answer(RemarkStatus how, String why, long by, Instant when) {
        become(how);
        answer = why;
        answeredBy = by;
        answeredAt = when;
    }

    void drop() {
        become(RemarkStatus.DROPPED);
    }

    private void become(RemarkStatus next) {
        if (!status.mayBecome(next)) {
            throw DomainException.refused("negotiation.answer.already");
        }
        status = next;
    }

    Long id() {
        return id;
    }

    Long lineId() {
        return line.id();
    }

    long person() {
        return person;
    }
}
