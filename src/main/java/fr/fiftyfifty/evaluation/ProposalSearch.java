package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.commune.CommuneIdentity;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.EntryRow;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.dossier.Capacity;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.MemberRow;
import fr.fiftyfifty.dossier.Place;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.idea.Wish;
import fr.fiftyfifty.people.Contact;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.text.Words;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposes the answers, the weight and the departments of a first look, from the facts of one dossier. */
@Searches
public class ProposalSearch {

    /** The coordinator's own department: never asked for an opinion, since it looks first. */
    static final String COORDINATION = "coordination";

    @Inject
    Evaluations evaluations;

    @Inject
    DossierAccess access;

    @Inject
    IdeaSearch ideas;

    @Inject
    PeopleSearch people;

    @Inject
    CommuneSearch commune;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @FromWithin
    public Proposal of(Caller caller, Dossier dossier) {
        LocalDate today = LocalDate.now(clock);
        Facts facts = facts(caller, dossier);
        List<Proposal.TestRow> tests = evaluations.tests(caller.commune(), today).stream()
                .map(test -> row(test, Preset.of(test.code(), facts)))
                .toList();
        WeightRule rule = WeightRule.of(facts);
        Set<String> open = commune.list(caller, ListKind.DEPARTMENT).stream()
                .map(EntryRow::code)
                .collect(Collectors.toSet());
        List<String> called =
                RoutingRule.propose(evaluations.routing(caller.commune(), today), facts, COORDINATION).stream()
                        .filter(open::contains)
                        .toList();
        return new Proposal(
                tests,
                rule.weight(),
                words.of(rule.key(), rule.word(facts)),
                called.isEmpty() ? COORDINATION : called.get(0),
                called.stream().skip(1).toList());
    }

    private Proposal.TestRow row(Question test, Preset preset) {
        return new Proposal.TestRow(
                test.code(), test.question(), test.isBlocking(), preset.said(), words.of(preset.key()));
    }

    private Facts facts(Caller caller, Dossier dossier) {
        IdeaText idea = ideas.text(caller, dossier.reference());
        MemberRow lead = access.members(caller, dossier).stream()
                .filter(member -> member.capacity() == Capacity.LEAD_BEARER)
                .findFirst()
                .orElse(null);
        return new Facts(
                dossier.theme().code(),
                Facts.plain(String.join(
                        " ",
                        dossier.title(),
                        idea.story(),
                        idea.willDoWords(),
                        idea.wishWords(),
                        idea.whenWords(),
                        idea.forWhom())),
                ticks(Offer.class, idea.willDo()),
                ticks(Wish.class, idea.wishes()),
                dossier.place().isWhole(),
                kilometres(commune.identity(caller), dossier.place()),
                idea.bearerKind().organisation() != null,
                lead == null ? Facts.Reach.NOBODY : reach(people.contact(caller, lead.person())),
                lead != null && worksForTown(caller, lead.person()));
    }

    private boolean worksForTown(Caller caller, long person) {
        return Role.STAFF.stream()
                .anyMatch(role -> people.withRole(caller, role).contains(person));
    }

    private static Facts.Reach reach(Contact contact) {
        if (contact.minor()) {
            return present(contact.guardianPhone()) ? Facts.Reach.GUARDIAN : Facts.Reach.MINOR_ALONE;
        }
        return present(contact.email()) || present(contact.phone()) ? Facts.Reach.ADULT : Facts.Reach.NOBODY;
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static @Nullable Double kilometres(CommuneIdentity town, Place place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude == null || longitude == null
                ? null
                : Facts.distance(town.latitude(), town.longitude(), latitude, longitude);
    }

    private static <T extends Enum<T>> Set<T> ticks(Class<T> type, String names) {
        EnumSet<T> ticked = EnumSet.noneOf(type);
        if (!names.isEmpty()) {
            Arrays.stream(names.split(",", -1)).forEach(name -> ticked.add(Enum.valueOf(type, name)));
        }
        return ticked;
    }
}
