package fr.fiftyfifty.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only way out of the house: named hosts over TLS, a short wait, a bounded answer, no redirect followed. Whoever asks has
 * something to show when it answers nothing, since towns have bad days.
 */
@ApplicationScoped
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MOST_BYTES = 1_000_000;

    @Inject
    @ConfigProperty(name = "app.gateway.hosts")
    String hosts;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** The bytes at an address, or nothing: host not on the list, no network, too late, too large, not a 200. */
    public Optional<byte[]> fetch(URI address) {
        if (!"https".equals(address.getScheme()) || !allowed().contains(address.getHost())) {
            return Optional.empty();
        }
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(MOST_BYTES + 1);
                return answer.statusCode() == 200 && bytes.length <= MOST_BYTES ? Optional.of(bytes) : Optional.empty();
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "no answer from {0}", address.getHost());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Set<String> allowed() {
        return Arrays.stream(hosts.split(",", -1)).map(String::strip).collect(Collectors.toSet());
    }
}
