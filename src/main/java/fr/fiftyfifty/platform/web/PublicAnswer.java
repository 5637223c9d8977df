package fr.fiftyfifty.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A public page: its whole body is held back to give it an entity tag, since it is the same for everyone. Proxies may keep
 * it for a minute, so a burst of telephones reaches the server once.
 */
class PublicAnswer extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    private @Nullable Integer error;

    PublicAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    void send() throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        if (error != null) {
            response.sendError(error);
            return;
        }
        writer.flush();
        if (response.isCommitted()) {
            return;
        }
        byte[] bytes = body.toByteArray();
        if (response.getStatus() != SC_OK) {
            response.getOutputStream().write(bytes);
            return;
        }
        String tag = "\"" + digest(bytes) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=60, stale-while-revalidate=600");
        response.setHeader("Content-Security-Policy", SecurityHeaders.PUBLIC_POLICY);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("pages are written at once");
            }
        };
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
    public void flushBuffer() {
        writer.flush();
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
