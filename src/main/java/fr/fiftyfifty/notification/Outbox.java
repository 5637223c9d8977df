package fr.fiftyfifty.notification;

import fr.fiftyfifty.commune.CommuneIdentity;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.LetterText;
import fr.fiftyfifty.people.Contact;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.mail.MailAddress;
import fr.fiftyfifty.platform.mail.MailServer;
import fr.fiftyfifty.platform.security.ActInProgress;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Freezes the news of what was announced into rows, and lets the administrator handle those that did not arrive. */
@Acts
public class Outbox {

    @Inject
    Dispatches dispatches;

    @Inject
    CommuneSearch commune;

    @Inject
    PeopleSearch people;

    @Inject
    ActInProgress acts;

    @Inject
    Announcements announcements;

    @Inject
    MailServer server;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "app.url")
    String site;

    void queue(@Observes DomainEvent event) {
        List<Notice> notices = event.notices();
        if (notices.isEmpty()) {
            return;
        }
        Caller caller = acts.caller();
        if (caller == null) {
            throw new IllegalStateException(event.key() + " was announced outside any act");
        }
        Instant now = clock.instant();
        for (Notice notice : notices) {
            LetterText letter = commune.letter(caller, notice.letter(), LocalDate.ofInstant(now, clock.getZone()));
            for (Recipient to : recipients(caller, notice)) {
                LetterFrame frame = frame(caller, event.reference(), notice.letter(), to);
                RenderedLetter rendered = LetterRendering.render(letter, notice.args(), frame);
                dispatches.add(new Dispatch(
                        caller.commune(), event.reference(), notice.letter(), to, rendered, messageId(), now));
            }
        }
    }

    /** Tries an undelivered mail again, from the first pause on, to the address that the person has today. */
    @Allowed(Role.ADMIN)
    public void retry(Caller caller, long id) {
        Dispatch dispatch = dispatches.locked(caller.commune(), id);
        Long person = dispatch.person();
        dispatch.revive(
                person == null ? null : usable(people.contact(caller, person).email()), clock.instant());
        announcements.announce(new OutboxEvent.Retried(dispatch.reference(), dispatch.letter()));
    }

    /** Leaves an undelivered mail where it is; it stays in the dossier as not delivered. */
    @Allowed(Role.ADMIN)
    public void giveUp(Caller caller, long id) {
        Dispatch dispatch = dispatches.locked(caller.commune(), id);
        dispatch.giveUp(clock.instant());
        announcements.announce(new OutboxEvent.GivenUp(dispatch.reference(), dispatch.letter()));
    }

    private List<Recipient> recipients(Caller caller, Notice notice) {
        List<Recipient> recipients = new ArrayList<>();
        for (long person : new LinkedHashSet<>(notice.people())) {
            Contact contact = people.contact(caller, person);
            recipients.add(new Recipient(person, contact.firstName(), usable(contact.email())));
        }
        for (String address : new LinkedHashSet<>(notice.addresses())) {
            if (!MailAddress.isUsable(address)) {
                throw DomainException.invalid("email", "notification.address.invalid");
            }
            recipients.add(new Recipient(null, "", address));
        }
        return recipients;
    }

    private static @Nullable String usable(@Nullable String address) {
        return address != null && MailAddress.isUsable(address) ? address : null;
    }

    private LetterFrame frame(Caller caller, @Nullable String reference, String letter, Recipient to) {
        CommuneIdentity town = commune.identity(caller);
        String greeting = to.firstName().isBlank()
                ? words.of("notification.mail.greeting")
                : words.of("notification.mail.greetingTo", to.firstName());
        return new LetterFrame(
                greeting,
                words.of("notification.mail.sender", town.name(), town.phone()),
                why(reference, letter),
                words.of("notification.mail.stop"),
                site.replaceAll("/+$", ""));
    }

    private String why(@Nullable String reference, String letter) {
        String own = "notification.why." + letter;
        if (words.has(own)) {
            return words.of(own);
        }
        return reference == null
                ? words.of("notification.mail.why")
                : words.of("notification.mail.whyDossier", reference);
    }

    private String messageId() {
        return "<" + UUID.randomUUID() + "@" + server.domain() + ">";
    }
}
