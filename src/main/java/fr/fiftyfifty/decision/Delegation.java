package fr.fiftyfifty.decision;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The power to answer in the mayor's name: to whom, in what capacity, by which act, from when to when (art. L2122-18 CGCT). It
 * is ended, never deleted: decisions of its day rest on it.
 */
@Entity
public class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation_seq")
    @SequenceGenerator(name = "delegation_seq", sequenceName = "delegation_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @Column(name = "person_id")
    private long person;

    private String capacity;
    private String act;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    @SuppressWarnings("NullAway.Init")
    Delegation(long commune, DelegationForm form) {
        if (form.person() == null) {
            throw DomainException.invalid("person", "decision.delegation.person");
        }
        required("capacity", form.capacity());
        required("act", form.act());
        if (form.from() == null) {
            throw DomainException.invalid("from", "decision.delegation.from");
        }
        if (form.to() != null && form.to().isBefore(form.from())) {
            throw DomainException.invalid("to", "decision.delegation.to");
        }
        this.commune = commune;
        this.person = form.person();
        this.capacity = form.capacity().strip();
        this.act = form.act().strip();
        this.validFrom = form.from();
        this.validTo = form.to();
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Its last day is that one. */
    void end(LocalDate day) {
        if (validTo != null && !validTo.isAfter(day)) {
            throw DomainException.refused("decision.delegation.ended");
        }
        validTo = day.isBefore(validFrom) ? validFrom : day;
    }

    private static void required(String field, String value) {
        if (value.isBlank()) {
            throw DomainException.invalid(field, "decision.delegation." + field);
        }
        if (value.length() > 160) {
            throw DomainException.invalid(field, "evaluation.tooLong", 160, value.length());
        }
    }

    Long id() {
        return id;
    }

    long person() {
        return person;
    }

    String capacity() {
        return capacity;
    }

    String act() {
        return act;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
