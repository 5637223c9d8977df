package fr.fiftyfifty.commitment;

import fr.fiftyfifty.dossier.Dossier;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The promises of one dossier: their common term and the model they were written from. One row, locked by whoever writes or
 * says yes, so that two people acting at once come one after the other and each gets a true answer.
 */
@Entity
public class Ledger {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_seq")
    @SequenceGenerator(name = "ledger_seq", sequenceName = "ledger_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "model_code")
    private @Nullable String modelCode;

    @Column(name = "model_edition")
    private @Nullable Integer modelEdition;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private LedgerStatus status = LedgerStatus.DRAFT;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_by")
    private @Nullable Long sentBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Ledger() {}

    @SuppressWarnings("NullAway.Init")
    Ledger(Dossier dossier) {
        this.commune = dossier.commune();
        this.dossier = dossier;
    }

    /** Whoever read an older version is told so, and their text is kept by the page. */
    void expect(int readVersion) {
        if (readVersion != version) {
            throw DomainException.stale();
        }
    }

    void follow(@Nullable String model, @Nullable Integer edition) {
        modelCode = edition == null ? null : model;
        modelEdition = model == null ? null : edition;
    }

    void last(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw DomainException.invalid("endsOn", "commitment.term.order");
        }
        startsOn = from;
        endsOn = to;
    }

    void written(Instant at) {
        writtenAt = at;
    }

    void send(long person, Instant at) {
        if (!status.mayBecome(LedgerStatus.SENT)) {
            throw DomainException.refused("commitment.notNow");
        }
        status = LedgerStatus.SENT;
        sentAt = at;
        sentBy = person;
    }

    @Nullable
    Long id() {
        return id;
    }

    boolean isSent() {
        return status == LedgerStatus.SENT;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Dossier dossier() {
        return dossier;
    }

    PromiseTerms terms() {
        return new PromiseTerms(modelCode, modelEdition, startsOn, endsOn, status, writtenAt, sentAt, version);
    }
}
