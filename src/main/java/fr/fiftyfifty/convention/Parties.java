package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.MemberRow;
import fr.fiftyfifty.people.Contact;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.text.Words;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who would sign a dossier's convention today: each bearer for themself or for their legal person, then the commune. */
@Searches
public class Parties {

    @Inject
    DossierAccess access;

    @Inject
    PeopleSearch people;

    @Inject
    CommuneSearch commune;

    @Inject
    Words words;

    @FromWithin
    public List<PartyForm> of(Caller caller, Dossier dossier) {
        List<PartyForm> parties = new ArrayList<>();
        access.members(caller, dossier).stream()
                .filter(member -> member.capacity().isResident())
                .map(member -> resident(caller, member))
                .forEach(parties::add);
        parties.add(town(caller));
        return List.copyOf(parties);
    }

    /** The mayor as far as known: whoever holds that role, if exactly one person does. */
    @FromWithin
    public Optional<Contact> mayor(Caller caller) {
        List<Long> mayors = people.withRole(caller, Role.MAYOR);
        return mayors.size() == 1 ? Optional.of(people.contact(caller, mayors.get(0))) : Optional.empty();
    }

    private PartyForm resident(Caller caller, MemberRow member) {
        Contact contact = people.contact(caller, member.person());
        if (member.organisation() != null) {
            return new PartyForm(
                    Side.RESIDENTS,
                    member.person(),
                    member.organisation(),
                    people.organisationName(caller, member.organisation()),
                    contact.fullName(),
                    words.of("convention.capacity.organisation"),
                    false);
        }
        String signatory =
                contact.minor() ? Objects.requireNonNullElse(contact.guardianName(), "") : contact.fullName();
        return new PartyForm(
                Side.RESIDENTS,
                member.person(),
                null,
                contact.fullName(),
                signatory,
                words.of(contact.minor() ? "convention.capacity.guardian" : "convention.capacity.person"),
                contact.minor());
    }

    private PartyForm town(Caller caller) {
        return new PartyForm(
                Side.COMMUNE,
                null,
                null,
                words.of("convention.town", commune.identity(caller).name()),
                mayor(caller).map(Contact::fullName).orElse(""),
                words.of("convention.capacity.mayor"),
                false);
    }
}
