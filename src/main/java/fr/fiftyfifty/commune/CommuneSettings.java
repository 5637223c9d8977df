package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.time.Delay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the commune changes what is its own to change. */
@Acts
public class CommuneSettings {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");

    /** Lengths, in signs: those of the columns. */
    private static final int PHONE = 40;

    private static final int NAME = 120;
    private static final int ADDRESS = 200;
    private static final int LINE = 300;
    private static final int LETTER = 20_000;

    @Inject
    Settings settings;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    @Allowed({Role.ADMIN, Role.DGS})
    public void changeIdentity(Caller caller, CommuneIdentity identity) {
        required("name", identity.name(), NAME);
        shorter("address", identity.address(), LINE);
        required("phone", identity.phone(), PHONE);
        required("email", identity.email(), ADDRESS);
        shorter("dpoContact", identity.dpoContact(), ADDRESS);
        shorter("court", identity.court(), LINE);
        settings.commune(caller.commune()).change(identity);
        announcements.announce(new CommuneEvent.IdentityChanged());
    }

    /** Adds a line to a list, or changes one when an id is given. */
    @Allowed({Role.COORDINATOR, Role.ADMIN, Role.DGS})
    public void saveEntry(Caller caller, ListKind kind, @Nullable Long id, EntryForm form) {
        required("name", form.name(), NAME);
        shorter("contactName", form.contactName(), NAME);
        shorter("email", form.email(), ADDRESS);
        shorter("phone", form.phone(), PHONE);
        if (id == null) {
            if (!CODE.matcher(form.code()).matches()) {
                throw DomainException.invalid("code", "commune.entry.code");
            }
            ListedEntry entry = new ListedEntry(caller.commune(), kind, form.code(), LocalDate.now(clock));
            entry.change(form);
            settings.add(entry);
        } else {
            settings.entry(caller.commune(), kind, id).change(form);
        }
        announcements.announce(new CommuneEvent.EntryChanged(kind, form.code()));
    }

    /** Ends a line today: it is offered no more, and dossiers keep it. */
    @Allowed({Role.COORDINATOR, Role.ADMIN, Role.DGS})
    public void closeEntry(Caller caller, ListKind kind, long id) {
        ListedEntry entry = settings.entry(caller.commune(), kind, id);
        entry.close(LocalDate.now(clock));
        announcements.announce(new CommuneEvent.EntryClosed(kind, entry.code()));
    }

    /** Changes a delay from today on; deadlines already given do not move. */
    @Allowed({Role.COORDINATOR, Role.ADMIN, Role.DGS})
    public void changeDelay(Caller caller, String key, String span, String source) {
        String text = Delay.parse(span).text();
        shorter("source", source, LINE);
        LocalDate today = LocalDate.now(clock);
        DelayRule old = settings.delay(caller.commune(), key, today).orElseThrow(() -> DomainException.notFound(key));
        if (old.startsOn(today)) {
            old.rewrite(text, source);
        } else {
            old.endBefore(today);
            settings.add(new DelayRule(caller.commune(), key, text, source, today));
        }
        announcements.announce(new CommuneEvent.DelayChanged(key, text));
    }

    /** Changes the wording of a letter from today on; letters already sent stay as they were sent. */
    @Allowed({Role.COORDINATOR, Role.ADMIN, Role.DGS})
    public void changeLetter(Caller caller, String key, LetterText text) {
        required("subject", text.subject(), ADDRESS);
        required("body", text.body(), LETTER);
        LocalDate today = LocalDate.now(clock);
        Letter old = settings.letter(caller.commune(), key, today).orElseThrow(() -> DomainException.notFound(key));
        Optional<String> unknown = text.places().stream()
                .filter(place -> !old.text().places().contains(place))
                .findFirst();
        if (unknown.isPresent()) {
            throw DomainException.invalid(
                    "body",
                    "commune.letter.place",
                    unknown.get(),
                    String.join(", ", old.text().places()));
        }
        if (old.startsOn(today)) {
            old.rewrite(text);
        } else {
            old.endBefore(today);
            settings.add(new Letter(caller.commune(), key, text, today));
        }
        announcements.announce(new CommuneEvent.LetterChanged(key));
    }

    private static void required(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            throw DomainException.invalid(field, "commune.required");
        }
        shorter(field, value, most);
    }

    private static void shorter(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            throw DomainException.invalid(field, "commune.tooLong", most, value.length());
        }
    }
}
