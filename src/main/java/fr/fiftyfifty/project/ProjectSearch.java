package fr.fiftyfifty.project;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.ContributionSearch;
import fr.fiftyfifty.contribution.ContributionSums;
import fr.fiftyfifty.contribution.Keeping;
import fr.fiftyfifty.contribution.YearSum;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.media.FileSearch;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What pages and later rooms read of a project. Empty while there is no commitment yet. */
@Searches
public class ProjectSearch {

    @Inject
    Projects projects;

    @Inject
    ContributionSearch contributions;

    @Inject
    ContributionSums sums;

    @Inject
    DossierAccess access;

    @Inject
    FileSearch files;

    @Inject
    EndWords endWords;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** For the dossier's bearers and for staff. */
    @OpenToAll
    public Optional<ProjectView> of(Caller caller, String reference) {
        if (!caller.isKnown()) {
            throw DomainException.notFound(reference);
        }
        Dossier dossier = access.asInsider(caller, reference);
        return projects.find(dossier)
                .map(project -> view(project, contributions.keeping(caller, reference), sums.of(caller, reference)));
    }

    /** For everybody, once the dossier is public. */
    @OpenToAll
    public Optional<ProjectView> published(Caller caller, String reference) {
        Dossier dossier = access.published(caller, reference);
        return projects.find(dossier)
                .map(project -> view(
                        project, contributions.publishedKeeping(caller, reference), sums.published(caller, reference)));
    }

    /** Photographs of a stone, for whoever may see it. */
    @OpenToAll
    public List<PhotoRow> photos(Caller caller, long stone) {
        return files.of(caller, StoneFiles.ROOM, stone);
    }

    private ProjectView view(Project project, Keeping keeping, List<YearSum> years) {
        LocalDate day = lastDay(project);
        Map<Side, Keeping.Tally> tallies = keeping.tally(day);
        Outcome outcome = project.outcome();
        LocalDate outcomeOn = project.outcomeOn();
        return new ProjectView(
                project.id(),
                project.status(),
                project.openedOn(),
                editions(project, years),
                path(project),
                project.dossier().star(),
                keeping.on(day),
                ProjectView.SideTally.of(Side.RESIDENTS, tallies, years),
                ProjectView.SideTally.of(Side.COMMUNE, tallies, years),
                outcome,
                outcomeOn,
                outcome == null || outcomeOn == null
                        ? ""
                        : endWords.of(outcome, outcomeOn, project.leaves(), project.lesson()),
                project.leaves(),
                project.lesson(),
                project.nextWords(),
                project.thanks());
    }

    /** An ended project is seen as it was on its last day: nothing comes late afterwards. */
    private LocalDate lastDay(Project project) {
        LocalDate ended = project.outcomeOn();
        return project.status().isEnded() && ended != null ? ended : LocalDate.now(clock);
    }

    private List<StoneRow> path(Project project) {
        List<StoneRow> path = new ArrayList<>();
        if (project.dossier().weight() != Weight.SUPPORTED) {
            path.add(new StoneRow(
                    null,
                    words.of("project.path.opened"),
                    FrenchDates.full(project.openedOn()),
                    project.openedOn(),
                    true));
        }
        projects.stones(project).forEach(stone -> path.add(stone.row()));
        return List.copyOf(path);
    }

    private List<ProjectView.EditionRow> editions(Project project, List<YearSum> years) {
        List<ProjectEdition> told = projects.editions(project);
        TreeSet<Integer> all = new TreeSet<>();
        told.forEach(edition -> all.add(edition.year()));
        years.forEach(sum -> all.add(sum.year()));
        return all.stream()
                .map(year -> new ProjectView.EditionRow(
                        year,
                        told.stream()
                                .filter(edition -> edition.year() == year)
                                .map(ProjectEdition::words)
                                .findFirst()
                                .orElse(""),
                        years.stream().filter(sum -> sum.year() == year).toList()))
                .toList();
    }
}
