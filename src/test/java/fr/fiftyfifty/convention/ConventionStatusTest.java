package fr.fiftyfifty.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConventionStatusTest {

    @Test
    void the_short_way_leads_from_drafting_to_force() {
        assertThat(ConventionStatus.DRAFTING.mayBecome(ConventionStatus.AUTHORISED))
                .isTrue();
        assertThat(ConventionStatus.AUTHORISED.mayBecome(ConventionStatus.SIGNING))
                .isTrue();
        assertThat(ConventionStatus.SIGNING.mayBecome(ConventionStatus.SIGNED)).isTrue();
        assertThat(ConventionStatus.SIGNED.mayBecome(ConventionStatus.IN_FORCE)).isTrue();
        assertThat(ConventionStatus.IN_FORCE.mayBecome(ConventionStatus.EXPIRED))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "AUTHORISED", mode = EXCLUDE)
    void nobody_is_asked_to_sign_before_it_is_authorised(ConventionStatus from) {
        assertThat(from.mayBecome(ConventionStatus.SIGNING)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_signed_is_never_abandoned(ConventionStatus from) {
        assertThat(from.isSigned() && from.mayBecome(ConventionStatus.ABANDONED))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_goes_back_before_its_signature(ConventionStatus from) {
        if (from.isSigned()) {
            assertThat(Arrays.stream(ConventionStatus.values()).filter(from::mayBecome))
                    .allMatch(ConventionStatus::isSigned);
        }
    }
}
