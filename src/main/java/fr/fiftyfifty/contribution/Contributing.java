package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « C’est fait », and the other side's « Oui, c’est fait » or « Il manque quelque chose ». */
@Acts
public class Contributing {

    @Inject
    ContributionDoor door;

    @Inject
    Contributions contributions;

    @Inject
    CommitmentSearch commitments;

    @Inject
    FileKeeping files;

    @Inject
    Announcements announcements;

    @Inject
    ContributionNews news;

    @Inject
    Clock clock;

    /** One's own side did something, on a promise or beside them. The other side is told. Returns its id. */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE
    })
    public long declare(Caller caller, String reference, ContributionForm form) {
        ContributionDoor.Standing standing = door.underWay(caller, reference);
        Contribution fresh = contributions.add(written(caller, standing, form));
        announcements.announce(new ContributionEvent.Declared(
                reference,
                fresh.id(),
                standing.side(),
                amount(fresh),
                List.of(news.declared(caller, standing.dossier(), fresh, about(caller, fresh)))));
        return fresh.id();
    }

    /** One's own side made a mistake: a new row takes the place of the old, and waits for the other side again. */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE
    })
    public long correct(Caller caller, String reference, long contribution, ContributionForm form) {
        ContributionDoor.Standing standing = door.underWay(caller, reference);
        Contribution old = contributions.one(standing.dossier(), contribution);
        Contribution fresh = contributions.add(written(caller, standing, form));
        old.supersede(fresh);
        contributions.flush();
        announcements.announce(new ContributionEvent.Corrected(
                reference,
                fresh.id(),
                contribution,
                standing.side(),
                amount(fresh),
                List.of(news.declared(caller, standing.dossier(), fresh, about(caller, fresh)))));
        return fresh.id();
    }

    /** « Oui, c’est fait » : only of what the other side did. */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE
    })
    public void confirm(Caller caller, String reference, long contribution) {
        ContributionDoor.Standing standing = door.standing(caller, reference);
        contributions
                .one(standing.dossier(), contribution)
                .answer(ContributionState.CONFIRMED, standing.side(), caller.personId(), "", clock.instant());
        contributions.flush();
        announcements.announce(new ContributionEvent.Confirmed(reference, contribution, standing.side()));
    }

    /** « Il manque quelque chose » : in words that help to set it right. */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE
    })
    public void question(Caller caller, String reference, long contribution, String missing) {
        ContributionDoor.Standing standing = door.standing(caller, reference);
        if (missing.length() > ContributionForm.LONGEST) {
            throw DomainException.invalid(
                    "missing", "contribution.tooLong", ContributionForm.LONGEST, missing.length());
        }
        Contribution row = contributions.one(standing.dossier(), contribution);
        row.answer(ContributionState.QUESTIONED, standing.side(), caller.personId(), missing, clock.instant());
        contributions.flush();
        Notice tell = news.questioned(caller, standing.dossier(), row, about(caller, row));
        announcements.announce(new ContributionEvent.Questioned(
                reference, contribution, standing.side(), missing.strip(), List.of(tell)));
    }

    /** A photograph of it, by whoever speaks for the side that did it. */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE
    })
    public void illustrate(
            Caller caller, String reference, long contribution, InputStream photo, String fileName, String alt) {
        ContributionDoor.Standing standing = door.standing(caller, reference);
        Contribution row = contributions.one(standing.dossier(), contribution);
        if (row.side() != standing.side()) {
            throw DomainException.refused("contribution.notYours");
        }
        files.keepPhoto(caller, photo, fileName, alt, ContributionFiles.ROOM, contribution);
        announcements.announce(new ContributionEvent.Illustrated(reference, contribution));
    }

    /** The total of a past year, from a paper that both sides made (« reprise »). */
    @FromWithin
    public void attest(Caller caller, Dossier dossier, Side side, LocalDate day, Quantity total, int people) {
        Contribution past = new Contribution(dossier, side, day, caller.person(), clock.instant());
        past.count(total, people);
        past.attest(clock.instant());
        contributions.add(past);
        announcements.announce(
                new ContributionEvent.Attested(dossier.reference(), side, day.getYear(), total.toString()));
    }

    private Contribution written(Caller caller, ContributionDoor.Standing standing, ContributionForm form) {
        LocalDate earliest = FrenchDates.day(standing.dossier().submittedAt());
        LocalDate day = form.checked(earliest, LocalDate.now(clock));
        LineRow promise = promise(caller, standing.dossier(), form.line());
        if (promise != null) {
            form.checkLine(promise, standing.side());
        }
        Contribution fresh =
                new Contribution(standing.dossier(), standing.side(), day, caller.personId(), clock.instant());
        fresh.count(form.total(), form.people());
        fresh.keeps(form.line(), promise == null ? null : promise.valuationKey());
        fresh.say(form.words(), form.once());
        return fresh;
    }

    private @Nullable LineRow promise(Caller caller, Dossier dossier, @Nullable Long line) {
        return line == null
                ? null
                : commitments.lines(caller, dossier.reference()).stream()
                        .filter(row -> row.id().equals(line))
                        .findFirst()
                        .orElseThrow(() -> DomainException.notFound(line));
    }

    private String about(Caller caller, Contribution row) {
        LineRow promise = promise(caller, row.dossier(), row.line());
        return promise == null ? row.row().words() : promise.wording();
    }

    private static String amount(Contribution row) {
        Quantity total = row.total();
        return total == null
                ? ""
                : total.value().toPlainString() + " " + total.unit().code();
    }
}
