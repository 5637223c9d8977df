package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** One town. Its identity stands on receipts, letters and conventions, so it is data, never code. */
@Entity
public class Commune {

    @Id
    private Long id;

    private String insee;
    private String name;
    private String postcode;
    private String address;
    private String phone;
    private String email;

    @Column(name = "dpo_contact")
    private String dpoContact;

    private String court;
    private int population;
    private double latitude;
    private double longitude;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Commune() {}

    void change(CommuneIdentity to) {
        if (to.version() != version) {
            throw DomainException.stale();
        }
        name = to.name();
        address = to.address();
        phone = to.phone();
        email = to.email();
        dpoContact = to.dpoContact();
        court = to.court();
        population = to.population();
    }

    CommuneIdentity identity() {
        return new CommuneIdentity(
                name,
                insee,
                postcode,
                address,
                phone,
                email,
                dpoContact,
                court,
                population,
                latitude,
                longitude,
                version);
    }
}
