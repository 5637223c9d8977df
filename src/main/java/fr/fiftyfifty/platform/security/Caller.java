package fr.fiftyfifty.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. First parameter of every act and of every search: nothing reads it from a hidden place.
 *
 * <p>Only this package makes callers, from a login row, a bearer token or the scheduler.
 */
public final class Caller {

    private final long commune;
    private final @Nullable Long person;
    private final String name;
    private final Set<Role> roles;
    private final Set<String> services;
    private final boolean system;

    Caller(long commune, @Nullable Long person, String name, Set<Role> roles, Set<String> services, boolean system) {
        this.commune = commune;
        this.person = person;
        this.name = name;
        this.roles = Set.copyOf(roles);
        this.services = Set.copyOf(services);
        this.system = system;
    }

    static Caller nobody(long commune) {
        return new Caller(commune, null, "", Set.of(), Set.of(), false);
    }

    static Caller system(long commune) {
        return new Caller(commune, null, "", Set.of(), Set.of(), true);
    }

    /** A passer-by asking at the same address: what they may read, caches may keep. */
    public Caller asNobody() {
        return nobody(commune);
    }

    /** The commune at whose address they ask. */
    public long commune() {
        return commune;
    }

    /** Id of the person, or null for a passer-by and for the scheduler. */
    public @Nullable Long person() {
        return person;
    }

    /** Id of the person of somebody who is certainly logged in; guarded acts use it. */
    public long personId() {
        if (person == null) {
            throw new IllegalStateException("an act for known people was reached by nobody");
        }
        return person;
    }

    /** First and last name, as in the account; empty for nobody. */
    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Works for the commune and may read dossiers. */
    public boolean isStaff() {
        return isAny(Role.STAFF);
    }

    /** Codes of the services they work in, such as {@code espaces-verts}. */
    public Set<String> services() {
        return services;
    }

    public boolean isKnown() {
        return person != null;
    }

    public boolean isSystem() {
        return system;
    }

    @Override
    public String toString() {
        return system ? "system" : person == null ? "nobody" : "person " + person + " " + roles;
    }
}
