package fr.fiftyfifty.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.Wish;
import fr.fiftyfifty.platform.text.Words;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresetTest {

    private final Words words = new Words();

    @Test
    void a_plain_idea_is_preset_to_yes_everywhere_with_a_reason() {
        IntStream.rangeClosed(1, 13).forEach(number -> {
            Preset preset = Preset.of("R" + number, EvaluationFixtures.streetFlowering());
            assertThat(preset.said()).as("R" + number).isEqualTo(Said.YES);
            assertThat(words.has(preset.key())).as(preset.key()).isTrue();
        });
    }

    @Test
    void a_point_far_from_the_centre_is_discussed() {
        assertThat(Preset.of("R2", with(9.0, Facts.Reach.ADULT)).said()).isEqualTo(Said.DISCUSS);
        assertThat(Preset.of("R2", with(null, Facts.Reach.ADULT)).said()).isEqualTo(Said.YES);
    }

    @Test
    void a_minor_needs_a_guardian_who_answers() {
        assertThat(Preset.of("R5", with(1.0, Facts.Reach.GUARDIAN)).said()).isEqualTo(Said.YES);
        assertThat(Preset.of("R5", with(1.0, Facts.Reach.MINOR_ALONE)).said()).isEqualTo(Said.NO);
        assertThat(Preset.of("R5", with(1.0, Facts.Reach.NOBODY)).said()).isEqualTo(Said.DISCUSS);
    }

    @Test
    void land_money_danger_and_the_matters_of_others_are_discussed() {
        Facts land = EvaluationFixtures.facts(
                "cadre-de-vie", "Un compost et un barbecue", Set.of(), Set.of(Wish.LAND, Wish.MONEY), false);
        assertThat(Set.of("R3", "R8", "R10", "R11"))
                .allSatisfy(code -> assertThat(Preset.of(code, land).said()).isEqualTo(Said.DISCUSS));
    }

    @Test
    void one_kilometre_of_latitude_is_a_hundred_and_eleventh_of_a_degree() {
        assertThat(Facts.distance(50.4583, 2.7942, 50.4583 + 1 / 111.19, 2.7942))
                .isBetween(0.99, 1.01);
    }

    private static Facts with(@Nullable Double kilometres, Facts.Reach reach) {
        Facts plain = EvaluationFixtures.streetFlowering();
        return new Facts(
                plain.theme(), plain.text(), plain.offers(), plain.wishes(), false, kilometres, false, reach, false);
    }
}
