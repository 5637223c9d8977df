package fr.fiftyfifty.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The only way out (peers' advisories 26 and 27): named hosts, over TLS. */
@SuppressWarnings("UnnecessaryAssignment") // no container here to inject the list
class GatewayTest {

    private final Gateway gateway = new Gateway();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tiles.example/1.png",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/",
                "https://tiles.example@127.0.0.1/",
                "https://tiles.example.evil.example/",
                "file:///etc/hostname",
                "https:opaque"
            })
    void whatever_is_not_on_the_list_is_not_called(String address) {
        gateway.hosts = "tiles.example, addresses.example";
        assertThat(gateway.fetch(URI.create(address))).isEmpty();
    }

    @Test
    void an_empty_list_lets_nothing_out() {
        gateway.hosts = "";
        assertThat(gateway.fetch(URI.create("https://tiles.example/1.png"))).isEmpty();
    }
}
