package fr.fiftyfifty.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginDoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/agent/semaine", "/projets/FF-2026-017?onglet=recit&page=2", "/en/projects", "/p#haut"})
    void a_local_path_comes_back_as_it_was(String path) {
        assertThat(LoginDoor.local(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/%5c/../\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: ff=1",
                "/a b",
                "/connexion?to=/connexion",
                "/deconnexion"
            })
    void anything_else_becomes_the_home_page(@Nullable String path) {
        assertThat(LoginDoor.local(path)).isEqualTo("/");
    }

    @Test
    void the_login_address_carries_the_whole_path_with_its_query() {
        assertThat(LoginDoor.address("/projets?q=pré vert&page=2"))
                .isEqualTo("/connexion?to=%2Fprojets%3Fq%3Dpr%C3%A9+vert%26page%3D2");
    }
}
