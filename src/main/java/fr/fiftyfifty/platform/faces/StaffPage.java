package fr.fiftyfifty.platform.faces;

import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Who is looking at a page of the town hall. */
@Named
@RequestScoped
public class StaffPage {

    @Inject
    CurrentCaller caller;

    public String getName() {
        return caller.get().name();
    }

    /** Whether the caller reads dossiers; the technical administrator does not. */
    public boolean isStaff() {
        return caller.get().isStaff();
    }

    /** Whether the caller has one of these roles, written as in the realm: {@code #{staffPage.is('coordinator')}}. */
    public boolean is(String... roles) {
        Caller who = caller.get();
        for (String role : roles) {
            if (who.is(Role.valueOf(role.toUpperCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }
}
