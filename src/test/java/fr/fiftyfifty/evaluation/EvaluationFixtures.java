package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.commune.ListedEntry;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.idea.Wish;
import fr.fiftyfifty.platform.time.FieldClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts of fictional ideas. */
final class EvaluationFixtures {

    private static final LocalDate ALWAYS = LocalDate.of(2001, 1, 1);

    private EvaluationFixtures() {}

    /** Lina's idea: flowers along a street, planters wished for, watering promised. */
    static Facts streetFlowering() {
        return facts(
                "cadre-de-vie",
                "Fleurir la rue de l’Égalité : des bacs de fleurs le long du trottoir, nous arroserons",
                Set.of(Offer.TIME, Offer.UPKEEP),
                Set.of(Wish.EQUIPMENT),
                false);
    }

    static Facts facts(String theme, String text, Set<Offer> offers, Set<Wish> wishes, boolean whole) {
        return new Facts(theme, Facts.plain(text), offers, wishes, whole, 0.8, false, Facts.Reach.ADULT, false);
    }

    static List<RoutingRule> rules() {
        return List.of(
                rule(RoutingRule.Sign.WISH, "MONEY", "finances"),
                rule(RoutingRule.Sign.WORD, "trottoir", "voirie"),
                rule(RoutingRule.Sign.WORD, "fleur", "espaces-verts"),
                rule(RoutingRule.Sign.WORD, "école", "jeunesse"),
                rule(RoutingRule.Sign.THEME, "cadre-de-vie", "espaces-verts"));
    }

    /** An opinion asked of a department, by that day. */
    static Opinion asked(LocalDate due) {
        return new Opinion(
                new Dossier() {},
                new ListedEntry() {},
                "0".repeat(64),
                due.minusDays(20).atStartOfDay(FieldClock.PARIS).toInstant(),
                due);
    }

    private static RoutingRule rule(RoutingRule.Sign sign, String value, String department) {
        return new RoutingRule(1, sign, value, department, ALWAYS);
    }
}
