package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** What each side is told of the other. */
@ApplicationScoped
class ContributionNews {

    @Inject
    ContributionDoor door;

    @Inject
    Words words;

    /** To the side that is to confirm. {@code line} is the promise's wording, or what was done beside them. */
    Notice declared(Caller caller, Dossier dossier, Contribution fresh, String line) {
        Side reader = fresh.side() == Side.COMMUNE ? Side.RESIDENTS : Side.COMMUNE;
        String amount = fresh.row().amount();
        return Notice.to(
                door.peopleOf(caller, dossier, reader),
                "contribution.declared",
                Map.of(
                        "title",
                        dossier.title(),
                        "reference",
                        dossier.reference(),
                        "line",
                        line,
                        "side",
                        words.of("contribution.by." + fresh.side().name().toLowerCase(Locale.ROOT)),
                        "what",
                        amount.isEmpty() ? line : line + ", " + amount,
                        "link",
                        address(dossier, reader)));
    }

    /** To the side that declared. */
    Notice questioned(Caller caller, Dossier dossier, Contribution row, String line) {
        return Notice.to(
                door.peopleOf(caller, dossier, row.side()),
                "contribution.questioned",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "line", line,
                        "link", address(dossier, row.side())));
    }

    private static String address(Dossier dossier, Side reader) {
        return (reader == Side.COMMUNE ? "/agent/dossiers/" : "/mon-espace/") + dossier.reference() + "/suivi";
    }
}
