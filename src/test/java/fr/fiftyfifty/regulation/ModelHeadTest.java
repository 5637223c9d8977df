package fr.fiftyfifty.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelHeadTest {

    private static final ModelHead FLOWERS = head("street_flowering", "cadre-de-vie", "fleurir", "bac", "planter");
    private static final ModelHead GARDEN = head("shared_garden", "agriculture", "jardin", "potager");

    @Test
    void the_words_of_an_idea_call_for_its_model() {
        String idea = "Des bacs à fleurs devant l’école : nous voulons planter et arroser.";
        assertThat(FLOWERS.nearness("cadre-de-vie", idea)).isGreaterThan(GARDEN.nearness("cadre-de-vie", idea));
    }

    @Test
    void a_theme_alone_proposes_nothing() {
        assertThat(FLOWERS.nearness("cadre-de-vie", "Un banc au soleil")).isZero();
    }

    @Test
    void a_keyword_is_found_at_the_beginning_of_a_word_whatever_its_accents() {
        assertThat(head("event", "culture", "fête").nearness("culture", "UNE FETE de rue"))
                .isPositive();
        assertThat(FLOWERS.nearness("culture", "Le tabac du coin")).isZero();
    }

    private static ModelHead head(String code, String theme, String... keywords) {
        return new ModelHead(code, 1, code, 1, 3, List.of(theme), List.of(keywords), List.of(), List.of());
    }
}
