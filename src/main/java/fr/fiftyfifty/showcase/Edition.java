package fr.fiftyfifty.showcase;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** One year's Faites in Loos: its theme, its day, its place, its welcome. Public once the cabinet says so. */
@Entity(name = "ShowcaseEdition")
@Table(name = "showcase_edition")
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "showcase_edition_seq")
    @SequenceGenerator(name = "showcase_edition_seq", sequenceName = "showcase_edition_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private int year;
    private String theme;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;
    private String welcome = "";
    private boolean published;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    @SuppressWarnings("NullAway.Init")
    Edition(long commune, int year) {
        this.commune = commune;
        this.year = year;
    }

    void plan(EditionForm form) {
        if (id != null && form.version() != version) {
            throw DomainException.stale();
        }
        theme = form.theme();
        heldOn = Objects.requireNonNull(form.heldOn());
        place = form.place();
        welcome = form.welcome();
        published = form.published();
    }

    public Long id() {
        return id;
    }

    public int year() {
        return year;
    }
}
