package fr.fiftyfifty.project;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.NewDossier;
import fr.fiftyfifty.dossier.Place;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** « Initiative soutenue » : people did something by themselves; the town hall says thank you, and it counts in the year. */
@Acts
public class Supporting {

    @Inject
    ProjectLife life;

    @Inject
    Projects projects;

    @Inject
    DossierLife dossiers;

    @Inject
    CommuneSearch commune;

    @Inject
    FileKeeping files;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Records it whole: dossier, project, its first stone. Returns the reference. */
    @Allowed({Role.COORDINATOR, Role.CABINET})
    public String record(Caller caller, SupportForm form) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = form.checked(today);
        Dossier dossier = dossiers.open(caller, dossier(caller, form));
        dossiers.weigh(caller, dossier, Weight.SUPPORTED);
        if (form.shown()) {
            dossiers.publish(caller, dossier);
        }
        Project project = life.record(caller, dossier, day, form.thanks());
        WhiteStone stone = projects.add(new WhiteStone(project, form.title(), day, clock.instant(), caller.personId()));
        Stones.Photo photo = form.photo();
        if (photo != null) {
            files.keepPhoto(caller, photo.content(), photo.fileName(), photo.alt(), StoneFiles.ROOM, stone.id());
        }
        if (form.done()) {
            project.finish(new EndForm(Outcome.DELIVERED, "", "", ""), day);
            projects.add(new ProjectPassage(project, ProjectStatus.IN_PROGRESS, clock.instant(), caller.personId()));
            dossiers.move(caller, dossier, Outcome.DELIVERED.stage());
        }
        announcements.announce(new ProjectEvent.SupportedRecorded(dossier.reference(), project.status()));
        return dossier.reference();
    }

    private NewDossier dossier(Caller caller, SupportForm form) {
        String district = form.district();
        return new NewDossier(
                form.title().strip(),
                form.who().strip(),
                "",
                commune.entry(caller, ListKind.THEME, form.theme()),
                district == null || district.isBlank() ? null : commune.entry(caller, ListKind.DISTRICT, district),
                Place.whole(),
                form.shown(),
                Dossier.Origin.LIVE,
                false);
    }
}
