package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.LineText;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.pdf.Letterhead;
import fr.fiftyfifty.platform.pdf.PdfDocuments;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A street that flowers: five promises, two residents, the mayor. */
public final class ConventionFixtures {

    public static final LocalDate STARTS = LocalDate.of(2026, 12, 1);
    public static final LocalDate ENDS = LocalDate.of(2027, 11, 30);

    private ConventionFixtures() {}

    public static LineRow line(
            long id,
            Side side,
            String nature,
            String wording,
            @Nullable Integer quantity,
            @Nullable Unit unit,
            @Nullable String key,
            @Nullable String against) {
        BigDecimal value = quantity == null ? null : BigDecimal.valueOf(quantity);
        LineText text = new LineText(wording, value, unit, null, "", STARTS, ENDS, "");
        boolean yearly = unit == Unit.H;
        return new LineRow(
                id,
                (int) id,
                side,
                side == Side.COMMUNE ? "Espaces verts" : "Lina et ses voisins",
                nature,
                wording,
                value,
                unit,
                null,
                yearly ? "par an, d’avril à septembre" : "",
                yearly,
                against == null ? null : 1L,
                against,
                "photo",
                key,
                null,
                text);
    }

    /** A promise that counts nothing. */
    public static LineRow rule(long id, Side side, String nature, String wording) {
        return line(id, side, nature, wording, null, null, null, null);
    }

    public static List<LineRow> flowering() {
        String planters = "Fournir bacs, terre et plants";
        return List.of(
                line(1, Side.COMMUNE, "material", planters, 12, Unit.U, "planter", null),
                rule(2, Side.COMMUNE, "staff", "Nommer une personne référente et répondre sous dix jours ouvrés"),
                line(
                        3,
                        Side.RESIDENTS,
                        "labour",
                        "Planter, arroser, désherber à la main",
                        80,
                        Unit.H,
                        "volunteer_hour",
                        planters),
                rule(
                        4,
                        Side.RESIDENTS,
                        "rule",
                        "Laisser 1,40 m de passage et ne rien planter d’urticant ou d’envahissant"),
                rule(5, Side.TOGETHER, "monitoring", "Se voir une fois par an pour faire le point et le raconter"));
    }

    public static PartyForm person(long id, String name) {
        return new PartyForm(Side.RESIDENTS, id, null, name, name, "en son nom", false);
    }

    public static PartyForm town() {
        return new PartyForm(
                Side.COMMUNE, null, null, "la commune de Loos-en-Gohelle", "Victor Lambin", "maire", false);
    }

    static ConventionPaper paper(Weight weight, List<LineRow> lines, boolean invented, PartyForm... residents) {
        List<PartyForm> parties = new ArrayList<>(List.of(residents));
        parties.add(town());
        return new ConventionPaper(
                new Letterhead(
                        "Loos-en-Gohelle",
                        "Fifty/Fifty",
                        List.of(
                                "Place de la République, 62750 Loos-en-Gohelle",
                                "03 00 00 00 00",
                                "fiftyfifty@ville.example")),
                "FF-2026-017/1",
                weight,
                "Fleurir la rue de l’Égalité",
                "une rue où l’on a envie de s’arrêter.",
                "rue de l’Égalité, du n° 2 au n° 40",
                parties,
                "délibération n° 2026-12 du 3 mars 2026",
                STARTS,
                ENDS,
                lines,
                "entre 720,00 € et 1 440,00 €",
                "KX7-4PF-92M",
                "https://fiftyfifty.example/verifier",
                "03 00 00 00 00",
                invented,
                Instant.parse("2026-11-22T13:05:00Z"));
    }

    /** The street's short convention, printed. */
    public static byte[] print(PdfDocuments documents) {
        return paper(Weight.SHORT, flowering(), true, person(1, "Lina Delattre"), person(2, "Marius Petit"))
                .print(documents);
    }
}
