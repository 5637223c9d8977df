package fr.fiftyfifty.dossier;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Tokens;
import fr.fiftyfifty.platform.text.EmailAddress;
import fr.fiftyfifty.platform.time.FieldClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Following a public project by e-mail: asked, confirmed from the mailbox, stopped by one click. */
@Acts
public class Following {

    @Inject
    Dossiers dossiers;

    @Inject
    Followers followers;

    @Inject
    CommuneSearch commune;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Sends the link to confirm. Says the same whether the address follows already or not: nobody learns who follows. */
    @OpenToAll
    public void follow(Caller caller, String reference, String email, String locale) {
        String address = EmailAddress.checked("email", email);
        Dossier dossier = dossiers.published(caller, reference);
        String secret = Tokens.make();
        Instant now = clock.instant();
        Follower known = followers.of(dossier, address).orElse(null);
        if (known == null) {
            followers.add(new Follower(dossier, address, locale, Tokens.digest(secret), Tokens.make(), now));
        } else if (known.isConfirmed()) {
            announcements.announce(new DossierEvent.FollowAsked(reference, List.of()));
            return;
        } else {
            known.askAgain(Tokens.digest(secret), now);
        }
        Notice confirm = Notice.toAddress(
                address,
                "dossier.follow.confirm",
                Map.of("title", dossier.title(), "reference", reference, "link", "/suivre/" + secret));
        announcements.announce(new DossierEvent.FollowAsked(reference, List.of(confirm)));
    }

    /** The owner of the address says yes; the link works again for a second click, since mail scanners may come first. */
    @OpenToAll
    public String confirm(Caller caller, String secret) {
        Follower follower = followers
                .byConfirmation(Tokens.digest(secret))
                .orElseThrow(() -> DomainException.refused("dossier.follow.unknown"));
        Instant limit = commune.delay(
                        caller,
                        "link.confirm",
                        follower.askedAt().atZone(FieldClock.PARIS).toLocalDate())
                .endingFrom(follower.askedAt().atZone(FieldClock.PARIS).toLocalDate())
                .plusDays(1)
                .atStartOfDay(FieldClock.PARIS)
                .toInstant();
        if (clock.instant().isAfter(limit)) {
            throw DomainException.refused("dossier.follow.tooLate");
        }
        follower.confirm(clock.instant());
        announcements.announce(
                new DossierEvent.FollowConfirmed(follower.dossier().reference()));
        return follower.dossier().reference();
    }

    /** One click, no question. */
    @OpenToAll
    public String stop(Caller caller, String token) {
        Follower follower =
                followers.byStop(token).orElseThrow(() -> DomainException.refused("dossier.follow.unknown"));
        follower.stop(clock.instant());
        announcements.announce(new DossierEvent.FollowStopped(follower.dossier().reference()));
        return follower.dossier().reference();
    }

    /** Tells those who follow. The room where it happened gives the sentence; private dossiers tell nobody. */
    @FromWithin
    public void tell(Caller caller, Dossier dossier, String news) {
        if (!dossier.isPublic()) {
            return;
        }
        List<Notice> notices = followers.confirmed(dossier).stream()
                .map(follower -> Notice.toAddress(
                        follower.email(),
                        "dossier.follow.news",
                        Map.of(
                                "title",
                                dossier.title(),
                                "reference",
                                dossier.reference(),
                                "news",
                                news,
                                "link",
                                "/projets/" + dossier.reference(),
                                "stop",
                                "/ne-plus-suivre/" + follower.stopToken())))
                .toList();
        if (!notices.isEmpty()) {
            announcements.announce(new DossierEvent.NewsTold(dossier.reference(), notices));
        }
    }
}
