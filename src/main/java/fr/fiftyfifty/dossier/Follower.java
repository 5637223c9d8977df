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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An e-mail address that follows a public dossier: only after its owner confirmed, and until one click stops it. */
@Entity
class Follower {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follower_seq")
    @SequenceGenerator(name = "follower_seq", sequenceName = "follower_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private String email;
    private String locale;

    @Column(name = "confirm_sha256")
    private String confirmSha256;

    /** Kept as it is: every mail carries it, and it opens nothing but the end of the mails. */
    @Column(name = "stop_token")
    private String stopToken;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @SuppressWarnings("NullAway.Init")
    protected Follower() {}

    @SuppressWarnings("NullAway.Init")
    Follower(Dossier dossier, String email, String locale, String confirmSha256, String stopToken, Instant at) {
        this.dossier = dossier;
        this.email = email;
        this.locale = locale;
        this.confirmSha256 = confirmSha256;
        this.stopToken = stopToken;
        this.askedAt = at;
    }

    /** A second demand before the confirmation sends a new link. */
    void askAgain(String newConfirmSha256, Instant at) {
        confirmSha256 = newConfirmSha256;
        askedAt = at;
    }

    void confirm(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    void stop(Instant at) {
        if (stoppedAt == null) {
            stoppedAt = at;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Instant askedAt() {
        return askedAt;
    }

    Dossier dossier() {
        return dossier;
    }

    String email() {
        return email;
    }

    String stopToken() {
        return stopToken;
    }
}
