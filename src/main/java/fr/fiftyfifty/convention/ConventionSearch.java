package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads of conventions for pages, REST and later rooms. */
@Searches
public class ConventionSearch {

    @Inject
    Conventions conventions;

    @Inject
    DossierAccess access;

    @Inject
    CommitmentSearch commitments;

    @Inject
    Words words;

    /** The convention of a dossier for its bearers and for staff; empty while none is prepared. */
    @OpenToAll
    public Optional<ConventionHead> current(Caller caller, String reference) {
        return conventions.current(insider(caller, reference)).map(Convention::head);
    }

    /** Who is bound by it, in the order of the text; for its bearers and for staff. */
    @OpenToAll
    public List<PartyRow> parties(Caller caller, String reference) {
        return conventions
                .current(insider(caller, reference))
                .map(convention -> rows(convention))
                .orElse(List.of());
    }

    /** The public extract, once every party has signed and while the dossier is public. */
    @OpenToAll
    public Optional<PublicConvention> published(Caller caller, String reference) {
        Dossier dossier = access.published(caller, reference);
        return conventions
                .current(dossier)
                .filter(convention -> convention.status().isSigned())
                .map(convention -> extract(caller, dossier, convention));
    }

    /** By the code printed on the paper, in the form of {@link CheckCode}; for the check page. */
    @FromWithin
    public Optional<CheckedConvention> checked(Caller caller, String code) {
        return conventions.byCheckCode(caller.commune(), code).map(this::checked);
    }

    private PublicConvention extract(Caller caller, Dossier dossier, Convention convention) {
        ConventionHead head = convention.head();
        return new PublicConvention(
                head.reference(),
                head.status(),
                dossier.title(),
                dossier.place().isWhole()
                        ? words.of("convention.everywhere")
                        : dossier.place().label(),
                publicNames(convention),
                head.startsOn(),
                head.endsOn(),
                head.signedOn(),
                head.actWords(),
                commitments.publishedLines(caller, dossier.reference()));
    }

    private CheckedConvention checked(Convention convention) {
        ConventionHead head = convention.head();
        Dossier dossier = convention.dossier();
        return new CheckedConvention(
                head.reference(),
                dossier.isPublic() ? dossier.title() : null,
                head.status(),
                FrenchDates.day(head.preparedAt()),
                head.signedOn(),
                head.startsOn(),
                head.endsOn(),
                publicNames(convention),
                Objects.requireNonNullElse(head.sha256(), ""));
    }

    /** Legal persons by their name, people only counted (handbook §3.2). */
    private List<String> publicNames(Convention convention) {
        List<PartyRow> all = rows(convention);
        List<String> names = new ArrayList<>();
        all.stream()
                .filter(party -> !party.isResident() || party.organisation() != null)
                .map(PartyRow::name)
                .forEach(names::add);
        long people = all.stream()
                .filter(party -> party.isResident() && party.organisation() == null)
                .count();
        if (people > 0) {
            names.add(people == 1 ? words.of("convention.onePerson") : words.of("convention.people", people));
        }
        return List.copyOf(names);
    }

    private List<PartyRow> rows(Convention convention) {
        return conventions.parties(convention).stream()
                .map(ConventionParty::row)
                .toList();
    }

    private Dossier insider(Caller caller, String reference) {
        if (!caller.isKnown()) {
            throw DomainException.notFound(reference);
        }
        return access.asInsider(caller, reference);
    }
}
