package fr.fiftyfifty.showcase;

import fr.fiftyfifty.dossier.Dossier;
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
import java.time.LocalDate;

/** « Bâtisseurs loossois » : who is thanked on stage, for which project, and the day on which they agreed. */
@Entity
@Table(name = "showcase_honour")
class Honour {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "showcase_honour_seq")
    @SequenceGenerator(name = "showcase_honour_seq", sequenceName = "showcase_honour_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private int position;
    private String who;
    private String words;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @SuppressWarnings("NullAway.Init")
    protected Honour() {}

    @SuppressWarnings("NullAway.Init")
    Honour(Edition edition, Dossier dossier, int position, String who, String words, LocalDate consentOn) {
        this.edition = edition;
        this.dossier = dossier;
        this.position = position;
        this.who = who;
        this.words = words;
        this.consentOn = consentOn;
    }
}
