package fr.fiftyfifty.platform.rest;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code urn:fiftyfifty:} and the message's key
 * @param title the sentence for a person, in French
 * @param status the HTTP status
 * @param field the field it is about, or null
 */
public record Problem(
        String type, String title, int status, @Nullable String field) {

    public static final String MEDIA_TYPE = "application/problem+json";

    Response answer() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
