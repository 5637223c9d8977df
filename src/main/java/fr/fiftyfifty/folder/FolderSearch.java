package fr.fiftyfifty.folder;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Involved;
import fr.fiftyfifty.dossier.MemberRow;
import fr.fiftyfifty.journal.JournalRow;
import fr.fiftyfifty.journal.JournalSearch;
import fr.fiftyfifty.notification.DispatchRow;
import fr.fiftyfifty.notification.OutboxSearch;
import fr.fiftyfifty.people.Contact;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The internal part of a dossier's page: history, mails, contacts. Closed by a declared interest, like everything internal. */
@Searches
public class FolderSearch {

    @Inject
    DossierAccess access;

    @Inject
    JournalSearch journal;

    @Inject
    OutboxSearch outbox;

    @Inject
    PeopleSearch people;

    /** Somebody of the dossier, how to reach them, and the organisation they speak for. */
    public record MemberCard(
            Contact contact, String capacityKey, @Nullable String organisation) {}

    @Allowed({Role.AGENT, Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE, Role.DPO
    })
    public List<JournalRow> history(Caller caller, String reference) {
        access.asStaff(caller, reference);
        return journal.ofDossier(caller, reference);
    }

    @Allowed({Role.AGENT, Role.COORDINATOR, Role.DGS, Role.CABINET, Role.MAYOR, Role.DPO})
    public List<DispatchRow> mails(Caller caller, String reference) {
        access.asStaff(caller, reference);
        return outbox.ofDossier(caller, reference);
    }

    /** Contacts are for those who call: agents at work on it, the coordinator, the mayor's office (handbook §9). */
    @Allowed({Role.AGENT, Role.COORDINATOR, Role.MAYOR, Role.CABINET, Role.DPO})
    public List<MemberCard> members(Caller caller, String reference) {
        Dossier dossier = access.asStaff(caller, reference);
        return access.members(caller, dossier).stream()
                .map(member -> card(caller, member))
                .toList();
    }

    /** Code of the pilot department, or null before the first look. */
    @Allowed({Role.AGENT, Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE, Role.DPO
    })
    public @Nullable String pilot(Caller caller, String reference) {
        Dossier dossier = access.asStaff(caller, reference);
        return access.departments(caller, dossier, Involved.Part.PILOT).stream()
                .findFirst()
                .orElse(null);
    }

    private MemberCard card(Caller caller, MemberRow member) {
        return new MemberCard(
                people.contact(caller, member.person()),
                member.capacity().key(),
                member.organisation() == null ? null : people.organisationName(caller, member.organisation()));
    }
}
