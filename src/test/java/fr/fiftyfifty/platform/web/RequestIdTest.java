package fr.fiftyfifty.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestIdTest {

    @Test
    void a_harmless_id_of_the_proxy_is_kept() {
        assertThat(RequestId.accepted("a1b2c3d4-e5f6")).isEqualTo("a1b2c3d4-e5f6");
    }

    @Test
    void an_id_that_could_forge_a_log_line_is_replaced() {
        assertThat(RequestId.accepted("abcdefgh\nSEVERE: all is lost")).matches("[0-9a-f-]{36}");
        assertThat(RequestId.accepted("x".repeat(65))).hasSize(36);
        assertThat(RequestId.accepted(null)).hasSize(36).isNotEqualTo(RequestId.accepted(null));
    }
}
