package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.idea.Wish;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How heavy a dossier should be: the first rule that holds wins and its words say why. Proportion first: what calls for more
 * form is a fact of the idea (money, land, works), never a taste.
 *
 * <p>« Initiative soutenue » is never proposed: an empty wish means « cherchons ensemble », not « nous n'avons besoin de
 * rien ». Only a person can know.
 */
enum WeightRule {
    /** Money to residents needs an act of the council each time (handbook §3.3). */
    MONEY(Weight.FULL),
    /** Exclusive use of land needs a title of its own. */
    LAND(Weight.FULL),
    /** On farmland a free loan can turn into a rural lease (§3.6.3). */
    FARMLAND(Weight.FULL),
    /** Digging, building, working at height: networks, permits, insurance. */
    WORKS(Weight.FULL),
    /** A day, then nothing to keep up. */
    ONE_DAY(Weight.COUP_DE_MAIN),
    /** Several places, several owners. */
    WHOLE(Weight.FULL),
    PLAIN(Weight.SHORT);

    private final Weight weight;

    WeightRule(Weight weight) {
        this.weight = weight;
    }

    static WeightRule of(Facts facts) {
        return Arrays.stream(values())
                .filter(rule -> rule.holds(facts))
                .findFirst()
                .orElse(PLAIN);
    }

    private boolean holds(Facts facts) {
        return switch (this) {
            case MONEY -> facts.wishes().contains(Wish.MONEY);
            case LAND -> facts.wishes().contains(Wish.LAND);
            case FARMLAND -> facts.theme().equals("agriculture");
            case WORKS -> facts.firstOf(Signs.WORKS) != null;
            case ONE_DAY ->
                facts.firstOf(Signs.ONE_DAY) != null
                        && !facts.offers().contains(Offer.UPKEEP)
                        && Signs.LIGHT.containsAll(facts.wishes());
            case WHOLE -> facts.whole();
            case PLAIN -> true;
        };
    }

    Weight weight() {
        return weight;
    }

    /** Key of the sentence that says why. */
    String key() {
        return "evaluation.weight." + name().toLowerCase(Locale.ROOT);
    }

    /** The word of the idea that called the rule, for its sentence; empty when none did. */
    String word(Facts facts) {
        String found =
                switch (this) {
                    case WORKS -> facts.firstOf(Signs.WORKS);
                    case ONE_DAY -> facts.firstOf(Signs.ONE_DAY);
                    default -> null;
                };
        return found == null ? "" : found;
    }

    /** Words and ticks that call a rule. */
    private static final class Signs {
        static final List<String> WORKS = List.of(
                "creuser",
                "tranchée",
                "pelleteuse",
                "terrassement",
                "démolir",
                "construire",
                "béton",
                "échafaudage",
                "toiture");
        static final List<String> ONE_DAY = List.of(
                "une journée",
                "une matinée",
                "une après-midi",
                "un samedi",
                "un dimanche",
                "nettoyer",
                "nettoyage",
                "ramassage",
                "coup de main");
        static final Set<Wish> LIGHT = EnumSet.of(Wish.ADVICE, Wish.EQUIPMENT, Wish.HANDS, Wish.PERMISSION, Wish.OTHER);

        private Signs() {}
    }
}
