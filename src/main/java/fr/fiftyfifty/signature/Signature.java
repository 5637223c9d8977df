package fr.fiftyfifty.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one signature: who, in which capacity, by which means, when, and of exactly which document. Written once,
 * never changed. No address of a computer: it would prove little and tell much.
 */
@Entity
class Signature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signature_seq")
    @SequenceGenerator(name = "signature_seq", sequenceName = "signature_seq", allocationSize = 1)
    private Long id;

    @Column(name = "convention_id")
    private long convention;

    @Column(name = "party_id")
    private long party;

    @Column(name = "person_id")
    private @Nullable Long person;

    private String name;
    private String capacity;

    @Enumerated(EnumType.STRING)
    private Means means;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "document_sha256")
    private String documentSha256;

    private String consent;

    @Column(name = "code_id")
    private @Nullable Long code;

    @Column(name = "attested_by")
    private @Nullable Long attestedBy;

    @Column(name = "scan_token")
    private @Nullable String scanToken;

    @Column(name = "scan_sha256")
    private @Nullable String scanSha256;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    @SuppressWarnings("NullAway.Init")
    private Signature(SigningParty signing, Means means, LocalDate on, Instant at, String consent) {
        this.convention = signing.convention();
        this.party = signing.party();
        this.person = signing.person();
        this.name = signing.name();
        this.capacity = signing.capacity();
        this.documentSha256 = signing.documentSha256();
        this.means = means;
        this.signedOn = on;
        this.recordedAt = at;
        this.consent = consent;
    }

    /** Signed on screen, by that code. */
    static Signature byCode(SigningParty signing, long code, LocalDate on, Instant at, String consent) {
        Signature signature = new Signature(signing, Means.CODE, on, at, consent);
        signature.code = code;
        return signature;
    }

    /** Signed elsewhere; somebody attests that the imported document shows it. */
    static Signature attested(SigningParty signing, Means means, Attestation attestation, LocalDate on, Instant at) {
        Signature signature = new Signature(signing, means, on, at, attestation.words());
        signature.attestedBy = attestation.by();
        signature.scanToken = attestation.scanToken();
        signature.scanSha256 = attestation.scanSha256();
        return signature;
    }

    SignatureRow row() {
        return new SignatureRow(party, name, capacity, means, signedOn, recordedAt, documentSha256, scanToken);
    }
}
