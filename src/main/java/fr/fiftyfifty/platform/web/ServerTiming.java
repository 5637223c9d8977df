package fr.fiftyfifty.platform.web;

import fr.fiftyfifty.platform.persistence.StatementCount;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/**
 * Tells, where {@code app.timing} is true (demo and tests), how many statements an answer cost and how long they took:
 * {@code Server-Timing: sql;dur=3.2;desc="7"} (W3C Server Timing; milliseconds). Browsers show it beside each request.
 */
public class ServerTiming extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean on = StatementCount.isOn();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!on) {
            chain.doFilter(request, response);
            return;
        }
        HeldAnswer held = new HeldAnswer(response);
        StatementCount.begin();
        try {
            chain.doFilter(request, held);
        } finally {
            StatementCount.Tally tally = StatementCount.end();
            response.setHeader(
                    "Server-Timing",
                    String.format(Locale.ROOT, "sql;dur=%.1f;desc=\"%d\"", tally.milliseconds(), tally.statements()));
            held.send();
        }
    }
}
