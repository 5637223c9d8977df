package fr.fiftyfifty.platform.security;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Roles given in Keycloak; cumulative. An agent's service is a Keycloak group. */
public enum Role {
    RESIDENT,
    AGENT,
    COORDINATOR,
    COUNCILLOR,
    MAYOR,
    CABINET,
    DGS,
    FINANCE,
    ADMIN,
    DPO;

    /** Whoever works for the commune and reads dossiers; the technical administrator does not. */
    public static final Set<Role> STAFF = Set.of(AGENT, COORDINATOR, COUNCILLOR, MAYOR, CABINET, DGS, FINANCE, DPO);

    /** Name in tokens and in the realm: lower case. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> fromClaim(String claim) {
        for (Role role : values()) {
            if (role.claim().equals(claim)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
