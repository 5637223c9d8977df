package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.idea.Wish;
import java.util.List;

/**
 * The answer proposed to a test, and the key of the sentence that says why. R2 comes from the place, R5 from the bearer, the
 * others by place and nature; a test that nothing speaks against is preset to yes, for a person to read and to send.
 */
record Preset(Said said, String key) {

    /** The commune measures 12.7 km² around its centre: farther than this, somebody should look at the map. */
    static final double AROUND_KILOMETRES = 4;

    private static final List<String> DANGERS = List.of(
            "feu", "barbecue", "échafaudage", "tronçonneuse", "abattre", "élagage", "carrière", "étang", "baignade");
    private static final List<String> OF_OTHERS =
            List.of("compost", "déchet", "poubelle", "assainissement", "bus", "collège", "départementale", "logement");

    static Preset of(String code, Facts facts) {
        return switch (code) {
            case "R2" -> place(facts);
            case "R3" -> doubt(facts.firstOf(OF_OTHERS) != null, "others");
            case "R5" -> bearer(facts.contact());
            case "R8" ->
                facts.whole()
                        ? new Preset(Said.DISCUSS, "evaluation.because.owners")
                        : doubt(facts.wishes().contains(Wish.LAND), "land");
            case "R10" -> doubt(facts.firstOf(DANGERS) != null, "danger");
            case "R11" -> doubt(facts.wishes().contains(Wish.MONEY), "money");
            case "R12" -> doubt(facts.worksForTown(), "worksForTown");
            default -> new Preset(Said.YES, "evaluation.because.nothing");
        };
    }

    private static Preset place(Facts facts) {
        Double away = facts.kilometres();
        if (facts.whole()) {
            return new Preset(Said.YES, "evaluation.because.whole");
        }
        if (away == null) {
            return new Preset(Said.YES, "evaluation.because.address");
        }
        return away <= AROUND_KILOMETRES
                ? new Preset(Said.YES, "evaluation.because.near")
                : new Preset(Said.DISCUSS, "evaluation.because.far");
    }

    private static Preset bearer(Facts.Reach reach) {
        return switch (reach) {
            case ADULT -> new Preset(Said.YES, "evaluation.because.adult");
            case GUARDIAN -> new Preset(Said.YES, "evaluation.because.guardian");
            case MINOR_ALONE -> new Preset(Said.NO, "evaluation.because.minorAlone");
            case NOBODY -> new Preset(Said.DISCUSS, "evaluation.because.noContact");
        };
    }

    private static Preset doubt(boolean doubtful, String why) {
        return doubtful
                ? new Preset(Said.DISCUSS, "evaluation.because." + why)
                : new Preset(Said.YES, "evaluation.because.nothing");
    }
}
