package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.oidc.Claims;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came in with an account, or the provider spoke of them again; whose is it? The room people observes this, in the same transaction, and answers with
 * {@link #isPerson}: the person already joined to the subject, the one with this verified address, or a new one.
 */
public final class AccountSeen {

    private final String subject;
    private final @Nullable String email;
    private final String givenName;
    private final String familyName;
    private final Set<Role> roles;
    private final Set<String> services;
    private @Nullable Long person;

    AccountSeen(Claims claims) {
        this.subject = claims.subject();
        this.email = claims.email();
        this.givenName = claims.givenName();
        this.familyName = claims.familyName();
        this.roles = Login.rolesIn(claims.roles());
        this.services = claims.services();
    }

    /** Who answers: nobody is known yet, so the system does. */
    public Caller caller() {
        return Caller.system(CurrentCaller.COMMUNE);
    }

    /** The account's lasting name at the identity provider. */
    public String subject() {
        return subject;
    }

    /** The address, only if the provider verified it; null otherwise, and then nobody may be joined by it. */
    public @Nullable String email() {
        return email;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    /** What the account may do now; changes with time. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Codes of the services that the account works in. */
    public Set<String> services() {
        return Set.copyOf(services);
    }

    /** The answer. */
    public void isPerson(long id) {
        person = id;
    }

    public Optional<Long> person() {
        return Optional.ofNullable(person);
    }
}
