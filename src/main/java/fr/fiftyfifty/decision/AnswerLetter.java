package fr.fiftyfifty.decision;

import fr.fiftyfifty.commune.CommuneIdentity;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The answer as its bearers read it.
 *
 * <p>On the short way a yes is plain news: the signed convention will be the express answer (handbook §3.6.2). A full convention
 * gets a letter of agreement in principle. Anything that is not a yes is a letter with its author, its remedies and the offer to
 * meet.
 */
@ApplicationScoped
class AnswerLetter {

    @Inject
    DossierAccess access;

    @Inject
    CommuneSearch commune;

    @Inject
    Words words;

    @Inject
    Clock clock;

    Notice of(Caller caller, Dossier dossier, DecisionView decision) {
        CommuneIdentity town = commune.identity(caller);
        Map<String, String> args = new HashMap<>();
        args.put("title", dossier.title());
        args.put("reference", dossier.reference());
        args.put("words", decision.words());
        args.put(
                "conditions",
                decision.conditions().isEmpty()
                        ? ""
                        : words.of("decision.letter.conditions") + " " + decision.conditions());
        args.put("target", decision.target());
        args.put("contact", decision.contact());
        args.put("consent", words.of("decision.letter.consent." + (decision.consent() ? "yes" : "no")));
        args.put("reasons", String.join(" ; ", decision.reasons()));
        args.put("possible", decision.possible());
        args.put(
                "meeting",
                decision.meeting().isEmpty()
                        ? words.of("decision.letter.meeting", town.phone(), town.address())
                        : decision.meeting());
        args.put("court", town.court());
        args.put("appeal", commune.delay(caller, "appeal", LocalDate.now(clock)).inWords());
        args.put("day", decision.day());
        args.put("author", decision.author());
        args.put("capacity", decision.capacity());
        args.put("department", decision.department());
        args.put("link", "/mon-espace/" + dossier.reference());
        return Notice.to(access.bearers(caller, dossier), key(dossier, decision.outcome()), args);
    }

    private static String key(Dossier dossier, Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> "decision.refused";
            case REDIRECTED -> "decision.redirected";
            case AGREED, AGREED_IF -> dossier.weight() == Weight.FULL ? "decision.agreed.principle" : "decision.agreed";
        };
    }
}
