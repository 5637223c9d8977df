package fr.fiftyfifty.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionFormTest {

    private final Words words = new Words();

    @Test
    void a_plain_yes_needs_nothing_else() {
        assertThat(DecisionForm.agreed().checked().outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void no_answer_is_not_an_answer() {
        refuses(form(null, "", "", "", List.of(), null, ""), "outcome");
    }

    @Test
    void a_yes_on_conditions_names_them() {
        refuses(form(Outcome.AGREED_IF, "", " ", "", List.of(), null, ""), "conditions");
    }

    @Test
    void a_redirection_says_whereto_and_why() {
        refuses(form(Outcome.REDIRECTED, "Le compost est à eux", "", "", List.of(), null, ""), "target");
        refuses(form(Outcome.REDIRECTED, "", "", "CALL", List.of(), null, ""), "words");
    }

    @Test
    void a_refusal_has_reasons_words_and_what_would_make_it_possible() {
        refuses(form(Outcome.REFUSED, "Trop étroit", "", "", List.of(), null, "Un autre lieu"), "reasons");
        refuses(form(Outcome.REFUSED, "", "", "", List.of("unsafe"), null, "Un autre lieu"), "words");
        refuses(form(Outcome.REFUSED, "Trop étroit", "", "", List.of("unsafe"), null, " "), "possible");
    }

    @Test
    void among_several_reasons_one_weighs_most() {
        List<String> two = List.of("unsafe", "too_costly");
        refuses(form(Outcome.REFUSED, "Trop étroit", "", "", two, null, "Un autre lieu"), "mainReason");
        refuses(form(Outcome.REFUSED, "Trop étroit", "", "", two, "duplicate", "Un autre lieu"), "mainReason");
        assertThat(form(Outcome.REFUSED, "Trop étroit", "", "", two, "too_costly", "Un autre lieu")
                        .checked()
                        .main())
                .isEqualTo("too_costly");
    }

    @Test
    void the_only_reason_is_the_main_one() {
        assertThat(form(Outcome.REFUSED, "Trop étroit", "", "", List.of("unsafe"), null, "Un autre lieu")
                        .checked()
                        .main())
                .isEqualTo("unsafe");
    }

    @Test
    void what_another_outcome_asked_for_is_dropped() {
        DecisionForm kept = form(Outcome.AGREED, "Oui", "si", "CALL", List.of("unsafe"), "unsafe", "rien")
                .checked();
        assertThat(kept.conditions()).isEmpty();
        assertThat(kept.target()).isEmpty();
        assertThat(kept.reasons()).isEmpty();
        assertThat(kept.possible()).isEmpty();
    }

    private void refuses(DecisionForm form, String field) {
        assertThatThrownBy(form::checked).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(words.has(refusal.messageKey())).isTrue();
        });
    }

    private static DecisionForm form(
            @Nullable Outcome outcome,
            String said,
            String conditions,
            String target,
            List<String> reasons,
            @Nullable String main,
            String possible) {
        return new DecisionForm(outcome, said, conditions, target, "", false, reasons, main, possible, "");
    }
}
