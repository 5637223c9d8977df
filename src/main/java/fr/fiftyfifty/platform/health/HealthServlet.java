package fr.fiftyfifty.platform.health;

import fr.fiftyfifty.platform.health.Sign.Condition;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Plain JSON, such as {@code {"status":"degraded","checks":{"database":"up","outbox":"degraded"}}}. Not MicroProfile Health:
 * it knows up and down only.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = request.getServletPath().endsWith("/ready");
        Map<String, Condition> read = ready ? health.read() : Map.of();
        Condition worst = Health.worst(read);
        response.setStatus(
                worst == Condition.DOWN ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json(worst, read));
    }

    static String json(Condition worst, Map<String, Condition> read) {
        String checks = read.entrySet().stream()
                .map(sign -> "\"" + sign.getKey() + "\":\"" + lower(sign.getValue()) + "\"")
                .collect(Collectors.joining(","));
        return "{\"status\":\"" + lower(worst) + "\",\"checks\":{" + checks + "}}";
    }

    private static String lower(Condition condition) {
        return condition.name().toLowerCase(Locale.ROOT);
    }
}
