package fr.fiftyfifty.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginAttemptTest {

    @Test
    void the_challenge_is_the_one_of_the_example_in_rfc_7636_appendix_b() {
        LoginAttempt attempt = new LoginAttempt("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "/");
        assertThat(attempt.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void an_attempt_survives_its_cookie() {
        LoginAttempt attempt = LoginAttempt.begin("/projets?q=pré.vert");
        assertThat(LoginAttempt.read(attempt.written(), attempt.state())).contains(attempt);
    }

    @Test
    void an_attempt_of_another_state_is_not_taken() {
        LoginAttempt attempt = LoginAttempt.begin("/");
        assertThat(LoginAttempt.read(attempt.written(), LoginAttempt.begin("/").state()))
                .isEmpty();
    }

    @Test
    void a_damaged_cookie_is_no_attempt() {
        assertThat(LoginAttempt.read("", "")).isEmpty();
        assertThat(LoginAttempt.read("a.b.c", "a")).isEmpty();
        assertThat(LoginAttempt.read("a.b.c.%%", "a")).isEmpty();
    }

    @Test
    void a_foreign_address_planted_in_the_cookie_leads_home() {
        LoginAttempt planted = new LoginAttempt("a", "b", "c", "//evil.example");
        assertThat(LoginAttempt.read(planted.written(), "a").map(LoginAttempt::to))
                .contains("/");
    }

    @Test
    void nothing_secret_is_printed() {
        LoginAttempt attempt = LoginAttempt.begin("/");
        assertThat(attempt.toString()).doesNotContain(attempt.state(), attempt.verifier());
    }

    @Test
    void two_secrets_are_never_the_same() {
        assertThat(Tokens.make()).hasSize(43).isNotEqualTo(Tokens.make());
        assertThat(Tokens.digest("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
