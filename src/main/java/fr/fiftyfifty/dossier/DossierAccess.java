package fr.fiftyfifty.dossier;

import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The door of one dossier for acts of every later room: it is found only among those that the caller may see in that
 * capacity; for everybody else it does not exist.
 */
@Searches
public class DossierAccess {

    @Inject
    Dossiers dossiers;

    /** For staff at work on it: the internal part, closed by a declared interest. */
    @FromWithin
    public Dossier asStaff(Caller caller, String reference) {
        return dossiers.internal(caller, reference);
    }

    /** For its bearers and for staff. */
    @FromWithin
    public Dossier asInsider(Caller caller, String reference) {
        return dossiers.any(caller, reference);
    }

    /** For its lead bearer alone. */
    @FromWithin
    public Dossier asLead(Caller caller, String reference) {
        return dossiers.ofMember(caller, reference, List.of(Capacity.LEAD_BEARER));
    }

    /** For any of its bearers: the residents' side. */
    @FromWithin
    public Dossier asBearer(Caller caller, String reference) {
        return dossiers.ofMember(caller, reference, List.of(Capacity.LEAD_BEARER, Capacity.CO_BEARER));
    }

    /** For everybody: only once it is public. */
    @FromWithin
    public Dossier published(Caller caller, String reference) {
        return dossiers.published(caller, reference);
    }

    /** Its present members. */
    @FromWithin
    public List<MemberRow> members(Caller caller, Dossier dossier) {
        return dossiers.members(dossier);
    }

    /** Person ids of its bearers, to send them news. */
    @FromWithin
    public List<Long> bearers(Caller caller, Dossier dossier) {
        return dossiers.members(dossier).stream()
                .filter(member -> member.capacity().isResident())
                .map(MemberRow::person)
                .distinct()
                .toList();
    }

    /** Codes of the departments in a part: its pilot, or those consulted. */
    @FromWithin
    public List<String> departments(Caller caller, Dossier dossier, Involved.Part part) {
        return dossiers.involved(dossier, part).stream()
                .map(involved -> involved.department().code())
                .toList();
    }

    @FromWithin
    public boolean hasInterest(Caller caller, Dossier dossier, long person) {
        return dossiers.interest(dossier, person).isPresent();
    }
}
