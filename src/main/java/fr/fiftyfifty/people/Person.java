package fr.fiftyfifty.people;

import fr.fiftyfifty.platform.security.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody. May exist without an account and without an e-mail address: a resident at the counter is a person like any other.
 *
 * <p>A minor is never publicly named, has a guardian, and the database holds both rules.
 */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private @Nullable String email;

    @Column(name = "email_confirmed_at")
    private @Nullable Instant emailConfirmedAt;

    private @Nullable String phone;
    private @Nullable String subject;
    private boolean minor;

    @Column(name = "guardian_name")
    private @Nullable String guardianName;

    @Column(name = "guardian_phone")
    private @Nullable String guardianPhone;

    @Column(name = "public_name")
    private boolean publicName;

    private String locale = "fr";

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_department", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "department")
    private Set<String> departments = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(long commune, String firstName, String lastName, Instant createdAt) {
        this.commune = commune;
        this.firstName = firstName;
        this.lastName = lastName;
        this.createdAt = createdAt;
    }

    void confirm(String address, Instant at) {
        email = address;
        emailConfirmedAt = at;
    }

    void join(String account, Instant at) {
        subject = account;
        lastSeenAt = at;
    }

    void callThem(@Nullable String number) {
        if (number != null && !number.isBlank()) {
            phone = number;
        }
    }

    void isMinorOf(String guardian, String guardianNumber) {
        minor = true;
        publicName = false;
        guardianName = guardian;
        guardianPhone = guardianNumber;
    }

    void showName(boolean show) {
        publicName = show && !minor;
    }

    void works(Set<Role> asRoles, Set<String> inDepartments) {
        roles.retainAll(asRoles);
        roles.addAll(asRoles);
        departments.retainAll(inDepartments);
        departments.addAll(inDepartments);
    }

    public Long id() {
        return id;
    }

    String fullName() {
        return (firstName + " " + lastName).strip();
    }

    Contact contact() {
        return new Contact(id, firstName, lastName, email, phone, minor, guardianName, guardianPhone, locale);
    }
}
