package fr.fiftyfifty.dossier;

import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which dossiers a caller may see, as one JPQL condition: every query of every room that lists or finds dossiers for somebody
 * holds it. (Handbook §9: a declared interest hides the internal part; the technical administrator reads none.)
 */
public final class Sight {

    private static final Set<Role> WHOLE_TOWN =
            Set.of(Role.COORDINATOR, Role.DGS, Role.MAYOR, Role.COUNCILLOR, Role.CABINET, Role.FINANCE, Role.DPO);

    private static final long NOBODY = -1;

    private Sight() {}

    /** Dossiers whose internal part the caller may read because of their work, unless an interest was declared. */
    public static String internal(String dossier) {
        return "(" + dossier + ".commune = :sightCommune and (:sightWhole = true or exists (select v from Involved v"
                + " where v.dossier = " + dossier + " and v.until is null and v.department.code in :sightDepartments))"
                + " and not exists (select n from Interest n where n.dossier = " + dossier
                + " and n.person = :sightPerson and n.endedAt is null))";
    }

    /** Dossiers that the caller carries, or may read because of their work. */
    public static String any(String dossier) {
        return "(" + internal(dossier) + " or " + member(dossier) + ")";
    }

    /** Dossiers that the caller belongs to. */
    static String member(String dossier) {
        return "(" + dossier + ".commune = :sightCommune and exists (select m from Member m where m.dossier = "
                + dossier + " and m.person = :sightPerson and m.until is null))";
    }

    /** Gives a query that holds {@link #internal} or {@link #any} its parameters. */
    public static <Q extends Query> Q bind(Q query, Caller caller) {
        bindMember(query, caller);
        query.setParameter("sightWhole", caller.isAny(WHOLE_TOWN) || caller.isSystem());
        query.setParameter(
                "sightDepartments",
                caller.is(Role.AGENT) && !caller.services().isEmpty() ? caller.services() : List.of(""));
        return query;
    }

    static <Q extends Query> Q bindMember(Q query, Caller caller) {
        query.setParameter("sightCommune", caller.commune());
        query.setParameter("sightPerson", Objects.requireNonNullElse(caller.person(), NOBODY));
        return query;
    }
}
