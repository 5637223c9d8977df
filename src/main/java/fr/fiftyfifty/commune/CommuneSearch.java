package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.time.Delay;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What other rooms and pages ask about the commune. */
@Searches
public class CommuneSearch {

    @Inject
    Settings settings;

    @OpenToAll
    public CommuneIdentity identity(Caller caller) {
        return settings.commune(caller.commune()).identity();
    }

    /** The open lines of a list, in the commune's order. */
    @OpenToAll
    public List<EntryRow> list(Caller caller, ListKind kind) {
        return settings.rows(caller.commune(), kind, false);
    }

    /** One open line by its code, for a room that holds it. */
    @FromWithin
    public ListedEntry entry(Caller caller, ListKind kind, String code) {
        return settings.entry(caller.commune(), kind, code).orElseThrow(() -> DomainException.notFound(code));
    }

    /** Closed lines too, for the settings screen. */
    @Allowed({Role.COORDINATOR, Role.ADMIN, Role.DGS})
    public List<EntryRow> listWithClosed(Caller caller, ListKind kind) {
        return settings.rows(caller.commune(), kind, true);
    }

    /**
     * The delay in force on a day.
     *
     * @throws IllegalStateException when nobody ever set it: a fault of the installation, not of a person
     */
    @FromWithin
    public Delay delay(Caller caller, String key, LocalDate day) {
        return settings.delay(caller.commune(), key, day)
                .map(rule -> Delay.parse(rule.span()))
                .orElseThrow(() -> new IllegalStateException("no delay " + key + " on " + day));
    }

    @Allowed({Role.COORDINATOR, Role.ADMIN, Role.DGS})
    public List<DelayRow> delays(Caller caller, LocalDate day) {
        return settings.delays(caller.commune(), day);
    }

    /** The wording of a letter on a day. */
    @FromWithin
    public LetterText letter(Caller caller, String key, LocalDate day) {
        return settings.letter(caller.commune(), key, day)
                .map(Letter::text)
                .orElseThrow(() -> new IllegalStateException("no letter " + key + " on " + day));
    }

    @Allowed({Role.COORDINATOR, Role.ADMIN, Role.DGS})
    public LetterText letterToEdit(Caller caller, String key, LocalDate day) {
        return letter(caller, key, day);
    }

    @Allowed({Role.COORDINATOR, Role.ADMIN, Role.DGS})
    public List<LetterRow> letters(Caller caller, LocalDate day) {
        return settings.letters(caller.commune(), day);
    }
}
