package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;

/** What the insurer was told, for those who prepare and check conventions. */
@Searches
public class InsurerSearch {

    @Inject
    Authorisations authorisations;

    /** Latest year first. */
    @Allowed({Role.COORDINATOR, Role.DGS, Role.FINANCE, Role.AGENT, Role.MAYOR, Role.COUNCILLOR, Role.CABINET})
    public List<DeclarationRow> all(Caller caller) {
        return authorisations.declarations(caller.commune()).stream()
                .map(InsurerDeclaration::row)
                .toList();
    }
}
