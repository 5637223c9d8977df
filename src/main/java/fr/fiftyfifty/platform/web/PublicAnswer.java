package fr.fiftyfifty.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A public page: its whole body is held back to give it an entity tag, since it is the same for everyone. Proxies may keep
 * it for a minute, so a burst of telephones reaches the server once.
 */
class PublicAnswer extends HeldAnswer {

    private final HttpServletRequest request;
    private @Nullable Integer error;

    PublicAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    void send() throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        if (error != null) {
            response.sendError(error);
            return;
        }
        byte[] bytes = body();
        if (response.isCommitted()) {
            return;
        }
        if (response.getStatus() != SC_OK) {
            response.getOutputStream().write(bytes);
            return;
        }
        String tag = "\"" + digest(bytes) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=60, stale-while-revalidate=600");
        response.setHeader("Content-Security-Policy", SecurityHeaders.PUBLIC_POLICY);
        if (isKnown(tag)) {
            response.setStatus(SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Weak tags count too (RFC 9110 §13.1.2): a proxy that compresses makes ours weak. */
    private boolean isKnown(String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null && known.contains(tag);
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
    }

    @Override
    public void setContentLength(int length) {
        // decided when the whole body is known
    }

    @Override
    public void setContentLengthLong(long length) {
        // decided when the whole body is known
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
