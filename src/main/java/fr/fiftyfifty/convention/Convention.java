package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.media.StoredDocument;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What both sides promised, with a certain end. Its text is frozen before anybody signs; from then on only that document,
 * known by its SHA-256, is the convention.
 *
 * <p>A dossier may have several in time: the second is {@code FF-2026-017/2}. Never tacitly extended.
 */
@Entity
public class Convention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "convention_seq")
    @SequenceGenerator(name = "convention_seq", sequenceName = "convention_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private int rank;

    @Enumerated(EnumType.STRING)
    private Weight weight;

    @Column(name = "model_code")
    private @Nullable String modelCode;

    @Column(name = "model_edition")
    private @Nullable Integer modelEdition;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private ConventionStatus status = ConventionStatus.DRAFTING;

    @Column(name = "act_words")
    private String actWords;

    @Column(name = "enforceable_from")
    private LocalDate enforceableFrom;

    @Column(name = "document_token")
    private @Nullable String documentToken;

    @Column(name = "sha256")
    private @Nullable String sha256;

    @Column(name = "check_code")
    private String checkCode;

    @Column(name = "sign_until")
    private LocalDate signUntil;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Convention() {}

    @SuppressWarnings("NullAway.Init")
    Convention(
            Dossier dossier, int rank, Weight weight, PromiseTerms terms, Authority act, LocalDate until, Instant at) {
        if (weight == Weight.SUPPORTED) {
            throw DomainException.refused("convention.supported");
        }
        if (!terms.endsOn().isAfter(terms.startsOn())) {
            throw DomainException.refused("convention.endsOn");
        }
        this.commune = dossier.commune();
        this.dossier = dossier;
        this.rank = rank;
        this.weight = weight;
        this.modelCode = terms.modelCode();
        this.modelEdition = terms.modelVersion();
        this.startsOn = terms.startsOn();
        this.endsOn = terms.endsOn();
        this.actWords = act.words();
        this.enforceableFrom = act.enforceableFrom();
        this.signUntil = until;
        this.preparedAt = at;
        this.checkCode = CheckCode.make();
    }

    void become(ConventionStatus next) {
        if (!status.mayBecome(next)) {
            throw DomainException.refused("convention.notNow." + next.name().toLowerCase(Locale.ROOT));
        }
        if (next == ConventionStatus.SIGNING && documentToken == null) {
            throw new IllegalStateException("nobody signs a text that is not frozen");
        }
        status = next;
    }

    /** The text is what this document says; it may change only before anybody is asked to sign. */
    void freeze(StoredDocument document) {
        if (status != ConventionStatus.DRAFTING) {
            throw DomainException.refused("convention.frozen");
        }
        documentToken = document.token();
        sha256 = document.sha256();
    }

    void sign(LocalDate on) {
        become(ConventionStatus.SIGNED);
        signedOn = on;
    }

    /** In force only once signed, started, and under an act that binds (B8). */
    boolean takesEffectOn(LocalDate today) {
        return status == ConventionStatus.SIGNED && !startsOn.isAfter(today) && !enforceableFrom.isAfter(today);
    }

    boolean isOverOn(LocalDate today) {
        return endsOn.isBefore(today) && status.mayBecome(ConventionStatus.EXPIRED);
    }

    ConventionHead head() {
        return new ConventionHead(
                id,
                reference(),
                rank,
                weight,
                status,
                startsOn,
                endsOn,
                documentToken,
                sha256,
                checkCode,
                actWords,
                signUntil,
                preparedAt,
                signedOn);
    }

    public Long id() {
        return id;
    }

    /** Reference of the dossier and rank, such as {@code FF-2026-017/1}. */
    public String reference() {
        return dossier.reference() + "/" + rank;
    }

    public Dossier dossier() {
        return dossier;
    }

    public ConventionStatus status() {
        return status;
    }

    public Weight weight() {
        return weight;
    }

    /** SHA-256 of the frozen document, hexadecimal. */
    public String sha256() {
        return Objects.requireNonNull(sha256, "not frozen");
    }

    /** Where the frozen document is kept. */
    public String documentToken() {
        return Objects.requireNonNull(documentToken, "not frozen");
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public LocalDate signUntil() {
        return signUntil;
    }

    String checkCode() {
        return checkCode;
    }
}
