package fr.fiftyfifty.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void nobody_chooses_their_address_when_no_proxy_is_trusted() {
        assertThat(ClientAddress.behind("203.0.113.9", List.of("1.2.3.4"), Set.of()))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void a_trusted_proxy_tells_the_last_address_it_saw_and_not_what_was_claimed_before() {
        assertThat(ClientAddress.behind("10.0.0.2", List.of("9.9.9.9", " 203.0.113.9"), Set.of("10.0.0.2")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void two_trusted_proxies_are_walked_through() {
        assertThat(ClientAddress.behind("10.0.0.2", List.of("203.0.113.9", "10.0.0.3"), Set.of("10.0.0.2", "10.0.0.3")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void what_is_no_address_is_not_taken() {
        assertThat(ClientAddress.behind("10.0.0.2", List.of("<script>"), Set.of("10.0.0.2")))
                .isEqualTo("10.0.0.2");
    }

    @Test
    void an_ipv6_household_counts_as_one() {
        assertThat(ClientAddress.network("2001:db8:1:2:aaaa::1")).isEqualTo("2001:db8:1:2");
        assertThat(ClientAddress.network("2001:db8::1")).isEqualTo("2001:db8:0:0");
        assertThat(ClientAddress.network("::1")).isEqualTo("0:0:0:0");
        assertThat(ClientAddress.network("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void trusted_addresses_are_written_with_commas_and_may_be_none() {
        assertThat(ClientAddress.listed("127.0.0.1, ::1 ,")).containsExactlyInAnyOrder("127.0.0.1", "::1");
        assertThat(ClientAddress.listed("")).isEmpty();
    }
}
