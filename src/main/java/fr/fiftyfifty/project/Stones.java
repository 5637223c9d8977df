package fr.fiftyfifty.project;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.ContributionDoor;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Following;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.text.Words;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** « Cailloux blancs » : laid by the bearers or the coordinator, for everybody to see. */
@Acts
public class Stones {

    @Inject
    Projects projects;

    @Inject
    ContributionDoor door;

    @Inject
    DossierAccess access;

    @Inject
    Following following;

    @Inject
    FileKeeping files;

    @Inject
    Announcements announcements;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** A photograph as it arrived, with what it shows. */
    public record Photo(InputStream content, String fileName, String alt) {}

    /** Lays a stone; bearers and followers are told. Returns its id. */
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
    public long lay(Caller caller, String reference, String label, @Nullable LocalDate day, @Nullable Photo photo) {
        ContributionDoor.Standing standing = door.standing(caller, reference);
        if (standing.side() == Side.COMMUNE && !caller.is(Role.COORDINATOR)) {
            throw DomainException.refused("project.stone.who");
        }
        Dossier dossier = standing.dossier();
        Project project = projects.of(dossier);
        if (day == null || day.isAfter(LocalDate.now(clock)) || day.isBefore(project.openedOn())) {
            throw DomainException.invalid("day", "project.stone.day");
        }
        WhiteStone stone = projects.add(new WhiteStone(project, label, day, clock.instant(), caller.person()));
        if (photo != null) {
            files.keepPhoto(caller, photo.content(), photo.fileName(), photo.alt(), StoneFiles.ROOM, stone.id());
        }
        Notice tell = notice(caller, dossier, stone);
        announcements.announce(
                new ProjectEvent.StoneLaid(reference, stone.id(), stone.row().label(), List.of(tell)));
        following.tell(
                caller, dossier, words.of("project.news.stone", stone.row().label()));
        return stone.id();
    }

    private Notice notice(Caller caller, Dossier dossier, WhiteStone stone) {
        return Notice.to(
                access.bearers(caller, dossier),
                "project.stone",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "words", stone.row().label(),
                        "link", "/mon-espace/" + dossier.reference() + "/suivi"));
    }
}
