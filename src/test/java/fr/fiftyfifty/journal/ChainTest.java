package fr.fiftyfifty.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:15:30.123456789Z");
    private static final SaltedWords WORDS = SaltedWords.of("parce que le banc est cassé");

    @Test
    void the_same_row_after_the_same_hash_gives_the_same_hash() {
        assertThat(Chain.next(Chain.beginning(), entry("idea.submitted", Map.of("weight", "short"))))
                .isEqualTo(Chain.next(Chain.beginning(), entry("idea.submitted", Map.of("weight", "short"))))
                .hasSize(32);
    }

    @Test
    void a_changed_fact_changes_the_hash() {
        assertThat(Chain.next(Chain.beginning(), entry("idea.submitted", Map.of("weight", "short"))))
                .isNotEqualTo(Chain.next(Chain.beginning(), entry("idea.submitted", Map.of("weight", "full"))));
    }

    @Test
    void a_changed_row_before_changes_the_hash() {
        byte[] before = Chain.next(Chain.beginning(), entry("idea.submitted", Map.of()));
        byte[] forged = Chain.next(Chain.beginning(), entry("idea.withdrawn", Map.of()));
        JournalEntry after = entry("idea.completed", Map.of());
        assertThat(Chain.next(before, after)).isNotEqualTo(Chain.next(forged, after));
    }

    @Test
    void no_value_can_pretend_to_be_the_next_field() {
        Map<String, String> one = Map.of("a", "1\nfact 1:b\nis 1:2");
        Map<String, String> two = Map.of("a", "1", "b", "2");
        assertThat(Chain.canonical(entry("x.y", one))).isNotEqualTo(Chain.canonical(entry("x.y", two)));
    }

    @Test
    void the_hash_covers_the_digest_of_the_words_and_never_the_words() {
        String canonical = Chain.canonical(entry("x.y", Map.of()));
        assertThat(canonical).doesNotContain("banc").contains("words 64:");
    }

    @Test
    void the_same_words_have_another_digest_each_time() {
        SaltedWords again = SaltedWords.of(WORDS.text());
        assertThat(again.digest()).isNotEqualTo(WORDS.digest());
        assertThat(again.isTrue()).isTrue();
        assertThat(new SaltedWords("autre chose", again.salt(), again.digest()).isTrue())
                .isFalse();
    }

    @Test
    void a_moment_is_kept_as_finely_as_the_database_keeps_it() {
        assertThat(entry("x.y", Map.of()).at()).isEqualTo(Instant.parse("2026-11-22T10:15:30.123456Z"));
    }

    @Test
    void the_beginning_cannot_be_changed_from_outside() {
        Chain.beginning()[0] = 1;
        assertThat(Chain.beginning()).containsOnly(0);
        assertThat(Chain.digest(new byte[0], "")).isNotEqualTo("".getBytes(StandardCharsets.UTF_8));
    }

    private static JournalEntry entry(String event, Map<String, String> facts) {
        Happening happening = new Happening("FF-2026-017", event, "IdeaSubmission.submit", null, 12L, null, facts);
        return new JournalEntry(1, AT, happening, WORDS);
    }
}
