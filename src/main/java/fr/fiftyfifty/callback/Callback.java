package fr.fiftyfifty.callback;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.jspecify.annotations.Nullable;

/** « Rappelez-moi » : somebody wants a voice, about a dossier or before there is one. Ticked when the call was made. */
@Entity
class Callback {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "callback_seq")
    @SequenceGenerator(name = "callback_seq", sequenceName = "callback_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private @Nullable Dossier dossier;

    private String name;
    private String phone;
    private String wish;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable Long doneBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Callback() {}

    @SuppressWarnings("NullAway.Init")
    Callback(
            long commune,
            @Nullable Dossier dossier,
            String name,
            String phone,
            String wish,
            Instant askedAt,
            LocalDate dueOn) {
        this.commune = commune;
        this.dossier = dossier;
        this.name = name;
        this.phone = phone;
        this.wish = wish;
        this.askedAt = askedAt;
        this.dueOn = dueOn;
    }

    void done(long person, Instant at) {
        if (doneAt != null) {
            throw DomainException.refused("callback.alreadyDone");
        }
        doneAt = at;
        doneBy = person;
    }

    @Nullable
    String reference() {
        return dossier == null ? null : dossier.reference();
    }
}
