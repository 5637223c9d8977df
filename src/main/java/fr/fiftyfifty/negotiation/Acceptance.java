package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.Commitment;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A yes of one person to the exact text of one line. It is never rewritten; it may be taken back. */
@Entity
class Acceptance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "acceptance_seq")
    @SequenceGenerator(name = "acceptance_seq", sequenceName = "acceptance_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment line;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "line_sha256")
    private String lineSha256;

    @Column(name = "line_text")
    private String lineText;

    private Instant at;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected Acceptance() {}

    @SuppressWarnings("NullAway.Init")
    Acceptance(Commitment line, LineRow read, Side side, long person, Instant at) {
        this.line = line;
        this.person = person;
        this.side = side;
        this.lineSha256 = read.hash();
        this.lineText = read.text().canonical();
        this.at = at;
    }

    void takeBack(Instant when) {
        takenBackAt = when;
    }
}
