package fr.fiftyfifty.project;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.Contributing;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.Following;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.idea.IdeaLife;
import fr.fiftyfifty.idea.IdeaStatus;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FieldClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a project opens, and how one of the past comes in. */
@Acts
public class ProjectLife {

    @Inject
    Projects projects;

    @Inject
    DossierAccess access;

    @Inject
    DossierLife dossiers;

    @Inject
    Following following;

    @Inject
    IdeaLife ideas;

    @Inject
    Contributing contributing;

    @Inject
    Announcements announcements;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** The commitment is made: the project begins, or a new convention carries it on. */
    @FromWithin
    public void open(Caller caller, Dossier dossier, LocalDate day) {
        Optional<Project> known = projects.find(dossier);
        if (known.isPresent()) {
            carryOn(caller, known.get(), day);
        } else {
            if (ideas.of(caller, dossier).status().mayBecome(IdeaStatus.CONVERTED)) {
                ideas.become(caller, dossier, IdeaStatus.CONVERTED);
            }
            begin(caller, dossier, day);
            announcements.announce(
                    new ProjectEvent.Opened(dossier.reference(), day.toString(), List.of(toBearers(caller, dossier))));
        }
        if (dossier.stage() != Stage.IN_USE) {
            dossiers.move(caller, dossier, Stage.IN_PROGRESS);
        }
        following.tell(caller, dossier, words.of("project.news.opened"));
    }

    /** An « initiative soutenue » : the same beginning, without promises to follow. */
    @FromWithin
    public Project record(Caller caller, Dossier dossier, LocalDate day, String thanks) {
        Project project = begin(caller, dossier, day);
        project.thank(thanks);
        announcements.announce(new ProjectEvent.Opened(dossier.reference(), day.toString(), List.of()));
        dossiers.move(caller, dossier, Stage.IN_PROGRESS);
        return project;
    }

    /** A past project, whole: its years' hours are attested by paper, its dossier moves to where it ended. */
    @FromWithin
    public void enterPast(Caller caller, Dossier dossier, PastProject past) {
        Instant opened = past.openedOn().atStartOfDay(FieldClock.PARIS).toInstant();
        Project project = projects.add(new Project(dossier, past.openedOn()));
        projects.add(new ProjectPassage(project, null, opened, caller.person()));
        dossiers.moveAt(caller, dossier, Stage.IN_PROGRESS, opened);
        past.editions().forEach(edition -> enter(caller, dossier, project, edition));
        past.stones()
                .forEach(stone -> projects.add(
                        new WhiteStone(project, stone.words(), stone.day(), clock.instant(), caller.person())));
        if (past.outcome() != null) {
            LocalDate ended = Objects.requireNonNullElse(past.endedOn(), past.openedOn());
            Instant at = ended.atStartOfDay(FieldClock.PARIS).toInstant();
            project.finish(new EndForm(past.outcome(), past.leaves(), past.lesson(), ""), ended);
            projects.add(new ProjectPassage(project, ProjectStatus.IN_PROGRESS, at, caller.person()));
            dossiers.moveAt(caller, dossier, past.outcome().stage(), at);
        }
        announcements.announce(new ProjectEvent.PastEntered(
                dossier.reference(), past.editions().size(), past.stones().size()));
    }

    private Project begin(Caller caller, Dossier dossier, LocalDate day) {
        Project project = projects.add(new Project(dossier, day));
        projects.add(new ProjectPassage(project, null, clock.instant(), caller.person()));
        projects.add(new ProjectEdition(project, day.getYear(), ""));
        return project;
    }

    private void carryOn(Caller caller, Project project, LocalDate day) {
        ProjectStatus from = project.status();
        if (from != ProjectStatus.IN_PROGRESS && from != ProjectStatus.IN_USE) {
            project.become(ProjectStatus.IN_PROGRESS);
            projects.add(new ProjectPassage(project, from, clock.instant(), caller.person()));
        }
        if (projects.editions(project).stream().noneMatch(edition -> edition.year() == day.getYear())) {
            projects.add(new ProjectEdition(project, day.getYear(), ""));
        }
        announcements.announce(new ProjectEvent.Continued(project.dossier().reference(), from, project.status()));
    }

    private void enter(Caller caller, Dossier dossier, Project project, PastProject.PastEdition edition) {
        projects.add(new ProjectEdition(project, edition.year(), edition.words()));
        LocalDate last = LocalDate.of(edition.year(), 12, 31);
        int people = Math.max(1, edition.people());
        if (edition.residentsHours().signum() > 0) {
            Quantity hours = new Quantity(edition.residentsHours(), Unit.H);
            contributing.attest(caller, dossier, Side.RESIDENTS, last, hours, people);
        } else if (edition.people() > 0) {
            contributing.attest(caller, dossier, Side.RESIDENTS, last, Quantity.of(people, Unit.PERS), people);
        }
        if (edition.communeHours().signum() > 0) {
            Quantity hours = new Quantity(edition.communeHours(), Unit.H);
            contributing.attest(caller, dossier, Side.COMMUNE, last, hours, 1);
        }
        if (!edition.communeEuros().isZero()) {
            Quantity euros = new Quantity(edition.communeEuros().amount(), Unit.EUR);
            contributing.attest(caller, dossier, Side.COMMUNE, last, euros, 1);
        }
    }

    private Notice toBearers(Caller caller, Dossier dossier) {
        return Notice.to(
                access.bearers(caller, dossier),
                "project.opened",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "link", "/mon-espace/" + dossier.reference() + "/suivi"));
    }
}
