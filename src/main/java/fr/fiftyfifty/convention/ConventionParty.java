package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.Side;
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
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Who is bound by a convention, under the name that its text says. An informal group is never one: each person signs. */
@Entity
@Table(name = "convention_party")
public class ConventionParty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "convention_party_seq")
    @SequenceGenerator(name = "convention_party_seq", sequenceName = "convention_party_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "convention_id")
    private Convention convention;

    private int position;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "organisation_id")
    private @Nullable Long organisation;

    private String name;

    @Column(name = "signatory")
    private String signatory;

    private String capacity;
    private boolean minor;

    @SuppressWarnings("NullAway.Init")
    protected ConventionParty() {}

    @SuppressWarnings("NullAway.Init")
    ConventionParty(Convention convention, int position, PartyForm form) {
        this.convention = convention;
        this.position = position;
        this.side = form.side();
        this.person = form.person();
        this.organisation = form.organisation();
        this.name = form.name();
        this.signatory = form.signatory();
        this.capacity = form.capacity();
        this.minor = form.minor();
    }

    PartyRow row() {
        return new PartyRow(id, side, person, organisation, name, signatory, capacity, minor);
    }
}
