package fr.fiftyfifty.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer whose body is held back until it is whole, for headers that are known only then. */
class HeldAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
    private boolean gone;
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    final byte[] body() {
        writer.flush();
        return body.toByteArray();
    }

    /** Lets the body go, unless the answer left without it (an error, a redirection). */
    void send() throws IOException {
        if (!gone && !getResponse().isCommitted()) {
            getResponse().getOutputStream().write(body());
        }
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
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
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
    public void sendError(int status) throws IOException {
        gone = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        gone = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        gone = true;
        super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    private void forget() {
        writer.flush();
        body.reset();
    }
}
