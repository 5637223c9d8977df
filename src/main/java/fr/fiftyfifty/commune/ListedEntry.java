package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a list of the commune. It is closed, never deleted: dossiers of its day still name it. */
@Entity
@Table(name = "listed_entry")
public class ListedEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "listed_entry_seq")
    @SequenceGenerator(name = "listed_entry_seq", sequenceName = "listed_entry_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @Enumerated(EnumType.STRING)
    private ListKind kind;

    private String code;
    private String name;
    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "monthly_hours")
    private @Nullable Integer monthlyHours;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ListedEntry() {}

    @SuppressWarnings("NullAway.Init")
    ListedEntry(long commune, ListKind kind, String code, LocalDate from) {
        this.commune = commune;
        this.kind = kind;
        this.code = code;
        this.validFrom = from;
    }

    void change(EntryForm form) {
        if (id != null && form.version() != version) {
            throw DomainException.stale();
        }
        name = form.name();
        position = form.position();
        contactName = form.contactName();
        email = form.email();
        phone = form.phone();
        monthlyHours = form.monthlyHours();
    }

    void close(LocalDate day) {
        if (validTo != null) {
            throw DomainException.refused("commune.entry.alreadyClosed", name);
        }
        validTo = day;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
