package fr.fiftyfifty.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Fault;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RateLimitsIT {

    @Inject
    RateLimits limits;

    @Test
    void the_fourth_of_three_tries_is_refused_and_another_key_passes() {
        for (int i = 0; i < 3; i++) {
            limits.take("test.code", "203.0.113.9", 3, Duration.ofHours(1));
        }
        assertThatThrownBy(() -> limits.take("test.code", "203.0.113.9", 3, Duration.ofHours(1)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fault())
                        .isEqualTo(Fault.TOO_MANY));
        limits.take("test.code", "203.0.113.10", 3, Duration.ofHours(1));
    }

    @Test
    void a_window_that_is_over_counts_no_more() throws InterruptedException {
        limits.take("test.short", "k", 1, Duration.ofMillis(200));
        Thread.sleep(300);
        limits.take("test.short", "k", 1, Duration.ofMillis(200));
        Thread.sleep(300);
        assertThat(limits.sweep()).isPositive();
    }
}
