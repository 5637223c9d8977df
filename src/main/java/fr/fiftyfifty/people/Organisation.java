package fr.fiftyfifty.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A legal person: an association, a school, a farm. Its name is public; an informal group is not one (it cannot sign). */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
    @SequenceGenerator(name = "organisation_seq", sequenceName = "organisation_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;
    private @Nullable String rna;
    private @Nullable String siret;
    private @Nullable String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    @SuppressWarnings("NullAway.Init")
    Organisation(
            long commune,
            OrganisationKind kind,
            String name,
            @Nullable String rna,
            @Nullable String siret,
            Instant at) {
        this.commune = commune;
        this.kind = kind;
        this.name = name;
        this.rna = rna;
        this.siret = siret;
        this.createdAt = at;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }
}
