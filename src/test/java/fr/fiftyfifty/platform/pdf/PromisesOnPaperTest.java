package fr.fiftyfifty.platform.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromisesOnPaperTest {

    public record Line(
            String wording,
            @Nullable String detail,
            @Nullable String exchange,
            @Nullable String stateWords) {}

    public record Balance(String residents, String commune, int share, String method) {}

    public record Stone(String label, @Nullable String date, boolean laid) {}

    @Test
    void the_ledger_and_the_path_are_sound_on_paper() {
        Map<String, Object> model = promises();
        PdfChecks.assertPrints(
                "promises",
                model,
                "Les habitants",
                "La commune",
                "Planter et arroser",
                "Fournir douze bacs",
                "en échange de : la livraison des bacs",
                "Ensemble",
                "Habitants : 25 à 40 h par an",
                "Fête de la rue (à venir)",
                "L’étoile : Une rue où les enfants jouent");
    }

    @Test
    void a_side_without_promises_and_a_path_without_stones_still_print() {
        Map<String, Object> model = promises();
        model.put("residents", List.of());
        model.put("together", List.of());
        model.put("stones", List.of(new Stone("L’idée", null, true)));
        PdfChecks.assertPrints("promises", model, "Les habitants", "Fournir douze bacs", "L’idée");
    }

    @Test
    void a_long_ledger_runs_over_several_pages() {
        Map<String, Object> model = promises();
        List<Line> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(new Line("Promesse numéro " + i, "du printemps à l’automne", null, "Acceptée des deux côtés"));
        }
        model.put("commune", many);
        PdfChecks.assertPrints("promises", model, "Promesse numéro 0", "Promesse numéro 39");
    }

    private static Map<String, Object> promises() {
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", new Letterhead("Loos-en-Gohelle", "Fifty/Fifty", List.of("03 00 00 00 00")));
        model.put("reference", "FF-2026-017");
        model.put(
                "residents",
                List.of(new Line("Planter et arroser", "25 h par an", "la livraison des bacs", "On attend votre oui")));
        model.put("commune", List.of(new Line("Fournir douze bacs", "avant le 15 mars 2027", null, "Tenue")));
        model.put("together", List.of(new Line("Raconter le projet", null, null, null)));
        model.put("partners", List.of(new Line("Prêter un arrosoir", "l’agglomération", null, null)));
        model.put("balance", new Balance("25 à 40 h par an", "6 à 10 h par an", 75, "Les heures d’abord."));
        model.put(
                "stones", List.of(new Stone("Idée", "1er mars 2027", true), new Stone("Fête de la rue", null, false)));
        model.put("star", "Une rue où les enfants jouent");
        return model;
    }
}
