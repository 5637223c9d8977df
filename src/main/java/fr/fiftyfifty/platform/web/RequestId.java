package fr.fiftyfifty.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One id from the proxy to the last log line of a request: {@code X-Request-Id} is taken when it is harmless, made otherwise,
 * and given back in the answer.
 *
 * <p>The log context is the thread's name, which the server's own formatter prints with every line, also those of the
 * libraries. House rule of logs: identifiers of rows and codes only; never a name, an address, a text that somebody typed, a
 * query string or a token (one-time links carry theirs there).
 */
public class RequestId extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    /** The id of the request on this thread; null in timed jobs. */
    public static @Nullable String current() {
        return CURRENT.get();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = accepted(request.getHeader(HEADER));
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        CURRENT.set(id);
        thread.setName(name + " " + id);
        response.setHeader(HEADER, id);
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setName(name);
            CURRENT.remove();
        }
    }

    /** A stranger's header must not forge lines of our log. */
    static String accepted(@Nullable String asked) {
        return asked != null && HARMLESS.matcher(asked).matches()
                ? asked
                : UUID.randomUUID().toString();
    }
}
