package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.authorisation.BeforeSignature;
import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.Contributing;
import fr.fiftyfifty.contribution.ContributionForm;
import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.convention.PartyRow;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.SystemCalls;
import fr.fiftyfifty.project.Stones;
import fr.fiftyfifty.signature.Closing;
import fr.fiftyfifty.signature.ClosingForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** From « Avant signature » to the first white stone: on paper, since nobody reads the demo's one-time codes here. */
@ApplicationScoped
class Underway {

    private static final BigDecimal HALF_A_DAY = BigDecimal.valueOf(4);

    @Inject
    BeforeSignature before;

    @Inject
    Closing closing;

    @Inject
    ConventionSearch conventions;

    @Inject
    CommitmentSearch ledger;

    @Inject
    Contributing contributing;

    @Inject
    Stones stones;

    @Inject
    FileKeeping files;

    @Inject
    SystemCalls system;

    @Inject
    Census census;

    @Inject
    Clock clock;

    void open(String reference) {
        before.open(census.as(Townsfolk.NOUR), reference);
    }

    /** Residents bring the signed sheet, the mayor's copy comes back: both are the frozen document here. */
    void sign(String reference) {
        Caller nour = census.as(Townsfolk.NOUR);
        LocalDate today = LocalDate.now(clock);
        ConventionHead head = conventions.current(nour, reference).orElseThrow();
        byte[][] pdf = new byte[1][];
        system.run(caller -> pdf[0] = files.readDocument(caller, Objects.requireNonNull(head.documentToken())));
        for (PartyRow party : conventions.parties(nour, reference)) {
            if (party.isResident()) {
                closing.register(nour, reference, party.id(), form(pdf[0], party.signatory(), party.capacity(), today));
            }
        }
        closing.close(nour, reference, form(pdf[0], Townsfolk.VICTOR.fullName(), "maire", today));
    }

    private static ClosingForm form(byte[] pdf, String signer, String capacity, LocalDate day) {
        return new ClosingForm(
                new ByteArrayInputStream(pdf), "convention-signee.pdf", false, signer, capacity, day, true);
    }

    /** Two contributions wait for the other side, and one stone lies. */
    void live(String reference, Townsfolk bearer) throws IOException {
        LocalDate today = LocalDate.now(clock);
        Caller resident = census.as(bearer);
        declare(
                resident,
                reference,
                Side.RESIDENTS,
                today,
                "Premier samedi : la terre est retournée, quatre personnes.");
        declare(census.as(Townsfolk.ADELE), reference, Side.COMMUNE, today, "Les bacs sont livrés et remplis.");
        try (InputStream picture = TownBlock.picture("jardin-partage.jpg")) {
            stones.lay(
                    resident,
                    reference,
                    "premier chantier, quatre voisins et deux brouettes",
                    today,
                    new Stones.Photo(picture, "jardin-partage.jpg", "Des parcelles de légumes et une cabane en bois."));
        }
    }

    private void declare(Caller caller, String reference, Side side, LocalDate day, String words) {
        LineRow line = ledger.lines(caller, reference).stream()
                .filter(row -> row.side() == side && row.quantity() != null)
                .findFirst()
                .orElseThrow();
        contributing.declare(
                caller,
                reference,
                new ContributionForm(
                        line.id(), day, HALF_A_DAY, line.unit(), side == Side.RESIDENTS ? 4 : 1, words, null));
    }
}
