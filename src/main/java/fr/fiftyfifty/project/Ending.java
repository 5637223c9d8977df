package fr.fiftyfifty.project;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.Following;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How a project ends: written together at a meeting, recorded by the coordinator. */
@Acts
public class Ending {

    @Inject
    Projects projects;

    @Inject
    EndWords words;

    @Inject
    DossierAccess access;

    @Inject
    DossierLife dossiers;

    @Inject
    Following following;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Today it is delivered, in use, or stopped with its lesson; bearers and followers are told in the same words. */
    @Allowed(Role.COORDINATOR)
    public void finish(Caller caller, String reference, EndForm form) {
        Dossier dossier = access.asStaff(caller, reference);
        Project project = projects.of(dossier);
        ProjectStatus from = project.status();
        LocalDate today = LocalDate.now(clock);
        project.finish(form, today);
        projects.add(new ProjectPassage(project, from, clock.instant(), caller.personId()));
        Outcome outcome = form.checked();
        dossiers.move(caller, dossier, outcome.stage());
        String said = words.of(outcome, today, project.leaves(), project.lesson());
        Notice tell = Notice.to(
                access.bearers(caller, dossier),
                "project.ended",
                Map.of(
                        "title",
                        dossier.title(),
                        "reference",
                        reference,
                        "end",
                        said,
                        "link",
                        "/mon-espace/" + reference + "/suivi"));
        announcements.announce(new ProjectEvent.Ended(reference, outcome, project.lesson(), List.of(tell)));
        following.tell(caller, dossier, said);
    }
}
