package fr.fiftyfifty.evaluation;

import static fr.fiftyfifty.evaluation.EvaluationFixtures.facts;
import static fr.fiftyfifty.evaluation.EvaluationFixtures.rules;
import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.Wish;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutingRuleTest {

    @Test
    void the_theme_calls_the_pilot_and_words_call_those_consulted() {
        assertThat(RoutingRule.propose(rules(), EvaluationFixtures.streetFlowering(), "coordination"))
                .containsExactly("espaces-verts", "voirie");
    }

    @Test
    void a_wish_calls_its_department_after_the_words() {
        Facts facts = facts("cadre-de-vie", "Une fresque devant l’école", Set.of(), Set.of(Wish.MONEY), false);
        assertThat(RoutingRule.propose(rules(), facts, "coordination"))
                .containsExactly("espaces-verts", "jeunesse", "finances");
    }

    @Test
    void accents_and_endings_do_not_hide_a_word() {
        Facts facts = facts("culture", "FLEURIR LES ECOLES", Set.of(), Set.of(), false);
        assertThat(RoutingRule.propose(rules(), facts, "coordination")).containsExactly("espaces-verts", "jeunesse");
    }

    @Test
    void a_word_inside_another_word_calls_nobody() {
        Facts facts = facts("culture", "Un effleurement", Set.of(), Set.of(), false);
        assertThat(RoutingRule.propose(rules(), facts, "coordination")).containsExactly("coordination");
    }
}
