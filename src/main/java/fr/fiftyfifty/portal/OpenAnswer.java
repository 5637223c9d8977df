package fr.fiftyfifty.portal;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** An answer of open data: anybody's, from anywhere, with an entity tag, kept a minute. */
final class OpenAnswer {

    static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    private static final int MINUTE = 60;

    private OpenAnswer() {}

    static Response of(Request request, Object body, List<CatalogueRow> rows) {
        EntityTag tag = new EntityTag(digest(rows.toString()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl minute = new CacheControl();
        minute.setMaxAge(MINUTE);
        return (unchanged == null ? Response.ok(body) : unchanged)
                .tag(tag)
                .cacheControl(minute)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
