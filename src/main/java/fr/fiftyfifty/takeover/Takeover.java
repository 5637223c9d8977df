package fr.fiftyfifty.takeover;

import fr.fiftyfifty.commitment.LedgerForm;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.dossier.Capacity;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.NewDossier;
import fr.fiftyfifty.dossier.Place;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FieldClock;
import fr.fiftyfifty.project.PastProject;
import fr.fiftyfifty.project.ProjectLife;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** « Reprise » : a dossier of the past comes in whole, in one act. */
@Acts
public class Takeover {

    /** A ledger has an end; where no paper gives one, a year. */
    private static final int YEARS = 1;

    @Inject
    TakenOvers rows;

    @Inject
    DossierLife dossiers;

    @Inject
    Promises promises;

    @Inject
    ProjectLife projects;

    @Inject
    CommuneSearch commune;

    @Inject
    FileKeeping files;

    @Inject
    Words words;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Enters it and returns its reference, of the year when it was brought. No news leaves. */
    @Allowed({Role.COORDINATOR, Role.DGS})
    public String enter(Caller caller, PastDossier past) {
        past.check(LocalDate.now(clock));
        Dossier dossier = dossiers.openPast(
                caller,
                fresh(caller, past),
                at(past.submitted()),
                past.submitted().getYear());
        dossiers.weigh(caller, dossier, past.weight());
        if (past.lead() != null) {
            dossiers.join(caller, dossier, past.lead(), Capacity.LEAD_BEARER, null, at(past.submitted()));
        }
        boolean scanned = record(caller, dossier, past);
        if (!past.lines().isEmpty()) {
            promises.enter(caller, dossier, ledger(past));
        }
        live(caller, dossier, past);
        if (past.shown() && past.end() != PastEnd.REFUSED) {
            dossiers.publish(caller, dossier);
        }
        announcements.announce(new TakeoverEvent.Entered(
                dossier.reference(), past.end(), past.lines().size(), past.hasConvention(), scanned));
        return dossier.reference();
    }

    private NewDossier fresh(Caller caller, PastDossier past) {
        PastDossier.What what = past.what();
        return new NewDossier(
                what.title().strip(),
                what.summary().strip(),
                what.star().strip(),
                commune.entry(caller, ListKind.THEME, what.theme()),
                what.district().isEmpty() ? null : commune.entry(caller, ListKind.DISTRICT, what.district()),
                what.place().isBlank()
                        ? Place.whole()
                        : Place.at(what.place().strip(), what.latitude(), what.longitude()),
                past.shown(),
                Dossier.Origin.TAKEOVER,
                past.invented());
    }

    /** The row of the paper and its files. Says whether there is a scan. */
    private boolean record(Caller caller, Dossier dossier, PastDossier past) {
        TakenOver row = rows.add(new TakenOver(dossier, past.bearers().strip(), caller.personId(), clock.instant()));
        past.photos()
                .forEach(photo -> files.keepPhoto(
                        caller, photo.content(), photo.fileName(), photo.alt(), TakeoverFiles.ROOM, row.id()));
        PastPaper paper = past.hasConvention() ? past.paper() : null;
        if (paper == null) {
            return false;
        }
        row.attest(paper);
        InputStream scan = paper.scan();
        if (scan != null) {
            row.scanned(files.keepDocument(caller, scan, paper.scanName(), ScanFiles.ROOM, row.id())
                    .token());
        }
        return scan != null;
    }

    private LedgerForm ledger(PastDossier past) {
        @Nullable PastPaper paper = past.hasConvention() ? past.paper() : null;
        LocalDate to = paper == null ? past.submitted().plusYears(YEARS) : paper.to();
        return new LedgerForm(
                null,
                null,
                past.opened(),
                to,
                past.lines().stream()
                        .map(line -> line.form(words.of(
                                line.side() == Side.COMMUNE ? "takeover.holder.town" : "takeover.holder.residents")))
                        .toList(),
                0);
    }

    /** What became of it: its years, its stones and its end are the project's; a refused idea never had any. */
    private void live(Caller caller, Dossier dossier, PastDossier past) {
        if (past.end() == PastEnd.REFUSED) {
            LocalDate refused = Objects.requireNonNull(past.endedOn());
            dossiers.moveAt(caller, dossier, past.end().stage(), at(refused));
            return;
        }
        projects.enterPast(
                caller,
                dossier,
                new PastProject(
                        past.opened(),
                        past.years().stream().map(PastYear::edition).toList(),
                        past.stones().stream().map(PastStone::stone).toList(),
                        past.end().outcome(),
                        past.end().isDated() ? past.endedOn() : null,
                        past.leaves().strip(),
                        past.lesson().strip()));
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(FieldClock.PARIS).toInstant();
    }
}
