package fr.fiftyfifty.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    private static Caller of(Role... roles) {
        return new Caller(1, 4L, "Tom Prévost", Set.of(roles), Set.of(), false);
    }

    @Test
    void the_technical_administrator_is_not_staff_who_read_dossiers() {
        assertThat(of(Role.ADMIN).isStaff()).isFalse();
        assertThat(of(Role.ADMIN, Role.AGENT).isStaff()).isTrue();
        assertThat(of(Role.RESIDENT).isStaff()).isFalse();
    }

    @Test
    void nobody_is_not_known_and_has_no_person() {
        Caller nobody = Caller.nobody(1);
        assertThat(nobody.isKnown()).isFalse();
        assertThat(nobody.isSystem()).isFalse();
        assertThatThrownBy(nobody::personId).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_role_is_found_by_its_claim_and_by_nothing_else() {
        for (Role role : Role.values()) {
            assertThat(Role.fromClaim(role.claim())).contains(role);
        }
        assertThat(Role.fromClaim("AGENT")).isEmpty();
        assertThat(Role.fromClaim("uma_authorization")).isEmpty();
    }

    @Test
    void a_caller_printed_in_a_log_shows_no_name() {
        assertThat(of(Role.AGENT).toString()).doesNotContain("Tom");
    }
}
