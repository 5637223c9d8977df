package fr.fiftyfifty.callback;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** « Rappelez-moi » : a voice within five working days, on every form. */
@Acts
public class Callbacks {

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 .()/-]{5,30}");
    private static final int NAME_LENGTH = 120;
    private static final int WISH_LENGTH = 500;

    @Inject
    DossierAccess access;

    @Inject
    Calls calls;

    @Inject
    CommuneSearch commune;

    @Inject
    PeopleSearch people;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Asks for a call, about one's own dossier when a reference is given. Returns the day before which we call. */
    @OpenToAll
    public LocalDate ask(Caller caller, @Nullable String reference, String name, String phone, String wish) {
        if (name.isBlank() || name.length() > NAME_LENGTH) {
            throw DomainException.invalid("callbackName", "callback.name");
        }
        if (!PHONE.matcher(phone.strip()).matches()) {
            throw DomainException.invalid("callbackPhone", "callback.phone");
        }
        if (wish.length() > WISH_LENGTH) {
            throw DomainException.invalid("wish", "callback.wish", WISH_LENGTH, wish.length());
        }
        Dossier dossier = reference == null ? null : access.asInsider(caller, reference);
        LocalDate today = LocalDate.now(clock);
        LocalDate due = commune.delay(caller, "first.call", today).endingFrom(today);
        calls.add(new Callback(caller.commune(), dossier, name.strip(), phone.strip(), wish, clock.instant(), due));
        Notice tell = Notice.to(
                people.withRole(caller, Role.COORDINATOR),
                "dossier.callback.asked",
                Map.of("name", name.strip(), "due", FrenchDates.full(due), "link", "/agent/semaine"));
        announcements.announce(new CallbackEvent.Asked(reference, List.of(tell)));
        return due;
    }

    /** The call was made. */
    @Allowed({Role.COORDINATOR, Role.AGENT})
    public void done(Caller caller, long callback) {
        Callback call = calls.find(caller, callback).orElseThrow(() -> DomainException.notFound(callback));
        call.done(caller.personId(), clock.instant());
        announcements.announce(new CallbackEvent.Done(call.reference()));
    }
}
