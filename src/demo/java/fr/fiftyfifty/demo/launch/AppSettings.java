package fr.fiftyfifty.demo.launch;

import java.util.Map;

/** What the application is told by its environment; the same names as in production. */
public final class AppSettings {

    private AppSettings() {}

    public static Map<String, String> of(String url, Postgres postgres, String issuer, MailSink mails) {
        return Map.ofEntries(
                Map.entry("APP_URL", url),
                Map.entry("APP_COOKIE_SECURE", "false"),
                Map.entry("APP_DB_URL", postgres.url(Postgres.APP)),
                Map.entry("APP_DB_USER", Postgres.APP),
                Map.entry("APP_DB_PASSWORD", Postgres.APP),
                Map.entry("APP_OIDC_ISSUER", issuer),
                Map.entry("APP_OIDC_CLIENT_ID", "fiftyfifty"),
                Map.entry("APP_OIDC_CLIENT_SECRET", Realm.CLIENT_SECRET),
                Map.entry("APP_MAIL_HOST", "localhost"),
                Map.entry("APP_MAIL_PORT", Integer.toString(mails.port())),
                Map.entry("APP_MAIL_FROM", "fiftyfifty@commune.example"));
    }
}
