package fr.fiftyfifty.attacks;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.fiftyfifty.demo.launch.KeycloakServer;
import fr.fiftyfifty.it.Town;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whoever has no browser: plain requests, raw sockets, tokens. */
final class Outside {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE_MILLIS = 20_000;

    private Outside() {}

    static HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(at(address)));
    }

    /** A form sent from that origin. */
    static HttpResponse<String> post(String address, String origin, String form) {
        return send(HttpRequest.newBuilder(at(address))
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** A call of the API; without a body when it is null. */
    static HttpResponse<String> call(String method, String address, @Nullable String token, @Nullable String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(address))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .method(
                        method,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static URI at(String address) {
        return URI.create(Town.town().url()).resolve(address);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Says these bytes on a line of its own and hears the first line of the answer. */
    static String say(byte[]... pieces) {
        URI home = URI.create(Town.town().url());
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            for (byte[] piece : pieces) {
                out.write(piece);
                out.flush();
            }
            return firstLine(socket.getInputStream());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = in.read(); sign > 0 && sign != '\n'; sign = in.read()) {
            line.append((char) sign);
        }
        return line.toString().strip();
    }

    /** What Keycloak gives a program for a password: access_token, id_token. */
    static Map<String, Object> tokens(String realm, String client, String user) {
        Town.town().awaitKeycloak();
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        user,
                        "password",
                        "demo",
                        "scope",
                        "openid")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String issuer = Town.town().issuer().replace("/realms/" + KeycloakServer.REALM, "/realms/" + realm);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        try {
            return JSONObjectUtils.parse(answer.body());
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    /** A token that our API must hear. */
    static String token(String person) {
        return (String) tokens(KeycloakServer.REALM, "fiftyfifty-demo", person).get("access_token");
    }
}
