package fr.fiftyfifty.takeover;

import fr.fiftyfifty.dossier.Dossier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the paper of a past dossier said of its people and its dates, who typed it, and who attested it. Nobody signs here: the
 * signatures are on the paper, and its scan is the proof.
 */
@Entity
@Table(name = "takeover")
public class TakenOver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "takeover_seq")
    @SequenceGenerator(name = "takeover_seq", sequenceName = "takeover_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private String bearers;
    private String parties = "";

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "scan_token")
    private @Nullable String scanToken;

    @Column(name = "attested_by")
    private @Nullable Long attestedBy;

    @Column(name = "attested_at")
    private @Nullable Instant attestedAt;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected TakenOver() {}

    @SuppressWarnings("NullAway.Init")
    TakenOver(Dossier dossier, String bearers, long by, Instant at) {
        this.commune = dossier.commune();
        this.dossier = dossier;
        this.bearers = bearers;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** Whoever enters it answers for its being true to the paper. */
    void attest(PastPaper paper) {
        parties = paper.parties().strip();
        signedOn = paper.signedOn();
        startsOn = paper.startsOn();
        endsOn = paper.endsOn();
        attestedBy = enteredBy;
        attestedAt = enteredAt;
    }

    void scanned(String token) {
        scanToken = token;
    }

    Long id() {
        return id;
    }
}
