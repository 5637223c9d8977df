package fr.fiftyfifty.matrix;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.takeover.PastDossier;
import fr.fiftyfifty.takeover.PastEnd;
import fr.fiftyfifty.takeover.PastLine;
import fr.fiftyfifty.takeover.PastPaper;
import fr.fiftyfifty.takeover.PastStone;
import fr.fiftyfifty.takeover.PastYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A dossier of 2015 as it lies on paper. */
final class Past {

    private static final LocalDate BROUGHT = LocalDate.of(2015, 3, 2);
    private static final LocalDate SIGNED = LocalDate.of(2015, 5, 4);

    private Past() {}

    static PastDossier dossier(String title, boolean shown) {
        return new PastDossier(
                new PastDossier.What(title, "Un jardin partagé.", "", "cadre-de-vie", "", "", null, null),
                "Des habitants de la rue",
                Who.LEAD.person(),
                BROUGHT,
                Weight.SHORT,
                List.of(
                        new PastLine(Side.RESIDENTS, "arroser", null, null, false),
                        new PastLine(Side.COMMUNE, "prêter le terrain", null, null, false)),
                new PastPaper(
                        "La commune, la rue", SIGNED, SIGNED, SIGNED.plusYears(1), Steps.pdf(), "papier.pdf", true),
                List.of(new PastYear(2015, BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ZERO, 4, "Premiers semis")),
                List.of(new PastStone("Première récolte", SIGNED.plusMonths(3))),
                PastEnd.DONE,
                SIGNED.plusYears(1),
                "Un verger",
                "",
                List.of(new PastDossier.Photo(ProjectRows.photo().content(), "jardin.jpg", "Le jardin")),
                shown,
                false);
    }
}
