package fr.fiftyfifty.demo.launch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the application is told, under the same names as in production. */
public final class AppSettings {

    private AppSettings() {}

    /** By property name, such as {@code app.oidc.client-id}. */
    public static Map<String, String> of(String url, Postgres postgres, String issuer, MailSink mails) {
        return Map.ofEntries(
                Map.entry("app.url", url),
                Map.entry("app.cookie.secure", "false"),
                Map.entry("app.timing", "true"),
                Map.entry("app.db.url", postgres.url(Postgres.APP)),
                Map.entry("app.db.user", Postgres.APP),
                Map.entry("app.db.password", Postgres.APP),
                Map.entry("app.oidc.issuer", issuer),
                Map.entry("app.oidc.client-id", "fiftyfifty"),
                Map.entry("app.oidc.client-secret", Realm.CLIENT_SECRET),
                Map.entry("app.mail.host", "localhost"),
                Map.entry("app.mail.port", Integer.toString(mails.port())),
                Map.entry("app.mail.from", "fiftyfifty@commune.example"),
                Map.entry("app.demo.mail.dir", mails.directory().toString()));
    }

    /** The demo alone has a town; each test makes its own data. */
    public static Map<String, String> withTown(Map<String, String> settings) {
        Map<String, String> more = new HashMap<>(settings);
        more.put("app.demo.town", "true");
        return more;
    }

    /** The same as environment variables, by the rule of MicroProfile Config. */
    public static Map<String, String> asEnvironment(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach((name, value) ->
                environment.put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        return environment;
    }
}
