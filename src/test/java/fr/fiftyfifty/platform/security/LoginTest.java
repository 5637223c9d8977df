package fr.fiftyfifty.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.oidc.Claims;
import fr.fiftyfifty.platform.oidc.TokenSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoginTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final TokenSet TOKENS = new TokenSet("id", "refresh", Duration.ofMinutes(5), Duration.ofHours(8));

    private static Claims nour(Set<String> roles) {
        return new Claims(
                "subject-nour", "session", "nonce", "nour@demo.example", "Nour", "Benali", roles, Set.of("voirie"));
    }

    @Test
    void a_mail_link_gives_the_resident_role_and_nothing_else() {
        Caller caller = Login.byMail("token", 7, "Nour Benali", NOON).caller();
        assertThat(caller.personId()).isEqualTo(7);
        assertThat(caller.roles()).containsExactly(Role.RESIDENT);
        assertThat(caller.services()).isEmpty();
        assertThat(caller.isStaff()).isFalse();
    }

    @Test
    void a_mail_link_is_never_asked_again_of_the_provider() {
        Login login = Login.byMail("token", 7, "Nour Benali", NOON);
        assertThat(login.isStale(NOON.plus(Duration.ofDays(29)))).isFalse();
        assertThat(login.refreshToken()).isEmpty();
    }

    @Test
    void roles_of_the_provider_that_are_not_ours_are_left_out() {
        Login login = Login.byProvider(
                "token", 7, nour(Set.of("coordinator", "default-roles-fiftyfifty", "offline_access")), TOKENS, NOON);
        assertThat(login.caller().roles()).containsExactly(Role.COORDINATOR);
        assertThat(login.caller().services()).containsExactly("voirie");
        assertThat(login.caller().name()).isEqualTo("Nour Benali");
        assertThat(login.caller().commune()).isEqualTo(1);
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_word_of_the_provider() {
        Login login = Login.byProvider("token", 7, nour(Set.of("coordinator", "resident")), TOKENS, NOON);
        assertThat(login.isStale(NOON.plus(Duration.ofMinutes(4)))).isFalse();
        assertThat(login.isStale(NOON.plus(Duration.ofMinutes(5)))).isTrue();
        login.heard(nour(Set.of("resident")), TOKENS, NOON.plus(Duration.ofMinutes(5)));
        assertThat(login.caller().roles()).containsExactly(Role.RESIDENT);
        assertThat(login.isStale(NOON.plus(Duration.ofMinutes(6)))).isFalse();
    }

    @Test
    void the_row_keeps_a_digest_and_never_the_token() {
        assertThat(Login.byMail("token", 7, "Lina", NOON).tokenSha256()).isEqualTo(Tokens.digest("token"));
    }

    @Test
    void tokens_about_somebody_else_are_recognised() {
        Login login = Login.byProvider("token", 7, nour(Set.of()), TOKENS, NOON);
        Claims other = new Claims("subject-tom", null, null, null, "Tom", "Prévost", Set.of("admin"), Set.of());
        assertThat(login.isOf(other)).isFalse();
        assertThat(login.isOf(nour(Set.of()))).isTrue();
    }
}
