package fr.fiftyfifty.evaluation;

import static fr.fiftyfifty.evaluation.EvaluationFixtures.facts;
import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.idea.Wish;
import fr.fiftyfifty.platform.text.Words;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightRuleTest {

    private final Words words = new Words();

    @Test
    void street_flowering_with_upkeep_is_a_short_convention() {
        assertThat(WeightRule.of(EvaluationFixtures.streetFlowering())).isEqualTo(WeightRule.PLAIN);
        assertThat(WeightRule.PLAIN.weight()).isEqualTo(Weight.SHORT);
    }

    @Test
    void money_wanted_is_written_in_full() {
        Facts facts = facts("solidarite", "Un repas de quartier", Set.of(Offer.TIME), Set.of(Wish.MONEY), false);
        assertThat(WeightRule.of(facts)).isEqualTo(WeightRule.MONEY);
    }

    @Test
    void land_wanted_is_written_in_full() {
        Facts facts = facts("cadre-de-vie", "Un jardin partagé", Set.of(Offer.UPKEEP), Set.of(Wish.LAND), false);
        assertThat(WeightRule.of(facts)).isEqualTo(WeightRule.LAND);
    }

    @Test
    void farmland_is_written_in_full_even_when_nothing_is_wished_for() {
        Facts facts = facts("agriculture", "Refaire le chemin", Set.of(Offer.EQUIPMENT), Set.of(), false);
        assertThat(WeightRule.of(facts)).isEqualTo(WeightRule.FARMLAND);
    }

    @Test
    void works_are_named_in_the_reason() {
        Facts facts = facts("energie", "Creuser une tranchée", Set.of(Offer.TIME), Set.of(), false);
        assertThat(WeightRule.of(facts)).isEqualTo(WeightRule.WORKS);
        assertThat(words.of(WeightRule.WORKS.key(), WeightRule.WORKS.word(facts)))
                .contains("creuser");
    }

    @Test
    void a_saturday_without_upkeep_is_a_coup_de_main() {
        Facts facts =
                facts("cadre-de-vie", "Nettoyer le terril un samedi", Set.of(Offer.TIME), Set.of(Wish.EQUIPMENT), true);
        assertThat(WeightRule.of(facts).weight()).isEqualTo(Weight.COUP_DE_MAIN);
    }

    @Test
    void a_saturday_followed_by_upkeep_is_not_a_coup_de_main() {
        Facts facts = facts(
                "cadre-de-vie", "Planter un samedi", Set.of(Offer.TIME, Offer.UPKEEP), Set.of(Wish.EQUIPMENT), false);
        assertThat(WeightRule.of(facts).weight()).isEqualTo(Weight.SHORT);
    }

    @Test
    void the_whole_territory_means_several_owners() {
        Facts facts = facts("cadre-de-vie", "Des nichoirs partout", Set.of(Offer.UPKEEP), Set.of(), true);
        assertThat(WeightRule.of(facts)).isEqualTo(WeightRule.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(WeightRule.class)
    void every_rule_says_why_and_none_proposes_a_supported_initiative(WeightRule rule) {
        assertThat(words.has(rule.key())).as(rule.key()).isTrue();
        assertThat(rule.weight()).isNotEqualTo(Weight.SUPPORTED);
    }
}
