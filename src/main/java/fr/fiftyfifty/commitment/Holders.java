package fr.fiftyfifty.commitment;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.EntryRow;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Involved;
import fr.fiftyfifty.dossier.MemberRow;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Who does it, in the words of a convention: « la commune, espaces verts », « les habitants », or the association's name. */
@ApplicationScoped
class Holders {

    private static final String COMMUNE = "la commune";
    private static final String RESIDENTS = "les habitants";

    @Inject
    DossierAccess access;

    @Inject
    CommuneSearch commune;

    @Inject
    PeopleSearch people;

    Map<Side, String> of(Caller caller, Dossier dossier) {
        String department = Stream.of(Involved.Part.PILOT, Involved.Part.CONSULTED)
                .flatMap(part -> access.departments(caller, dossier, part).stream())
                .findFirst()
                .map(code -> COMMUNE + ", " + name(commune.list(caller, ListKind.DEPARTMENT), code))
                .orElse(COMMUNE);
        String residents = access.members(caller, dossier).stream()
                .filter(member -> member.capacity().isResident())
                .map(MemberRow::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .map(organisation -> people.organisationName(caller, organisation))
                .orElse(RESIDENTS);
        return Map.of(Side.COMMUNE, department, Side.RESIDENTS, residents, Side.TOGETHER, RESIDENTS + " et " + COMMUNE);
    }

    static LineRow inPublic(LineRow line) {
        return line.side() == Side.COMMUNE ? line.heldBy(COMMUNE) : line;
    }

    private static String name(List<EntryRow> departments, String code) {
        return departments.stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> entry.name().substring(0, 1).toLowerCase(Locale.FRENCH)
                        + entry.name().substring(1))
                .findFirst()
                .orElse(code);
    }
}
