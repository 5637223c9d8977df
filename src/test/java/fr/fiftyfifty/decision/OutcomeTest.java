package fr.fiftyfifty.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.idea.IdeaStatus;
import fr.fiftyfifty.platform.text.Words;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The part of the handbook's table (§2.2, A8, A12, A13) that this room moves: each legal passage, and no other. */
class OutcomeTest {

    private static final Set<IdeaStatus> YES_FROM =
            EnumSet.of(IdeaStatus.SUBMITTED, IdeaStatus.ADMISSIBILITY, IdeaStatus.UNDER_REVIEW, IdeaStatus.ARBITRATION);

    private static final Set<IdeaStatus> REDIRECTED_FROM =
            EnumSet.of(IdeaStatus.SUBMITTED, IdeaStatus.ADMISSIBILITY, IdeaStatus.UNDER_REVIEW);

    private static final Set<IdeaStatus> REFUSED_FROM = EnumSet.of(
            IdeaStatus.SUBMITTED,
            IdeaStatus.ADMISSIBILITY,
            IdeaStatus.UNDER_REVIEW,
            IdeaStatus.ARBITRATION,
            IdeaStatus.AGREED);

    @ParameterizedTest
    @EnumSource(IdeaStatus.class)
    void each_answer_is_legal_from_these_statuses_only(IdeaStatus from) {
        assertThat(from.mayBecome(Outcome.AGREED.status())).isEqualTo(YES_FROM.contains(from));
        assertThat(from.mayBecome(Outcome.AGREED_IF.status())).isEqualTo(YES_FROM.contains(from));
        assertThat(from.mayBecome(Outcome.REDIRECTED.status())).isEqualTo(REDIRECTED_FROM.contains(from));
        assertThat(from.mayBecome(Outcome.REFUSED.status())).isEqualTo(REFUSED_FROM.contains(from));
    }

    @Test
    void a_yes_opens_the_promises_and_anything_else_closes_the_dossier() {
        assertThat(Outcome.values()).allSatisfy(outcome -> assertThat(outcome.stage())
                .isEqualTo(outcome.isYes() ? Stage.PROMISES : Stage.NO_FOLLOW_UP));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_answer_has_its_words_in_public_and_inside(Outcome outcome) {
        Words words = new Words();
        assertThat(words.has(outcome.key())).isTrue();
        assertThat(words.has(outcome.key() + ".public")).isTrue();
    }
}
