package fr.fiftyfifty.dossier;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person in a dossier, in one capacity, from one moment to another; perhaps speaking for an organisation. */
@Entity
@Table(name = "dossier_member")
public class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_member_seq")
    @SequenceGenerator(name = "dossier_member_seq", sequenceName = "dossier_member_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "organisation_id")
    private @Nullable Long organisation;

    private Instant since;
    private @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    @SuppressWarnings("NullAway.Init")
    Member(Dossier dossier, long person, Capacity capacity, @Nullable Long organisation, Instant since) {
        this.dossier = dossier;
        this.person = person;
        this.capacity = capacity;
        this.organisation = organisation;
        this.since = since;
    }

    void leave(Instant at) {
        until = at;
    }

    MemberRow row() {
        return new MemberRow(person, capacity, organisation);
    }
}
