package fr.fiftyfifty.demo.inside;

import fr.fiftyfifty.platform.time.FieldClock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Moves the clock of the field: {@code day=2027-06-01}, {@code plus=P3D}, or neither to come back to today. Security keeps
 * the system's time.
 */
@WebServlet("/demo/horloge")
public class ClockLever extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient FieldClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(clock);
        String words = now.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(Locale.FRANCE));
        Paper.write(
                response,
                "Horloge de la démo",
                "<p>Il est <time datetime=\"" + now.toOffsetDateTime() + "\">" + Paper.escape(words) + "</time>.</p>"
                        + "<form method=\"post\"><label for=\"day\">Aller au jour</label> "
                        + "<input id=\"day\" name=\"day\" type=\"date\" value=\"" + now.toLocalDate() + "\"> "
                        + "<button>Déplacer l’horloge</button></form>"
                        + button("P1D", "Avancer d’un jour") + button("P7D", "Avancer d’une semaine")
                        + button("P1M", "Avancer d’un mois") + button("", "Revenir à aujourd’hui"));
    }

    private static String button(String plus, String label) {
        return "<form method=\"post\"><input type=\"hidden\" name=\"plus\" value=\"" + plus + "\"><button>" + label
                + "</button></form>";
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            move(given(request, "day"), given(request, "plus"));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/demo/horloge");
        } catch (DateTimeException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Paper.write(response, "Horloge de la démo", "<p>Ce jour ou cette durée ne se lit pas.</p>");
        }
    }

    private void move(String day, String plus) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Clock today = Clock.system(FieldClock.PARIS);
        if (!day.isEmpty()) {
            now = now.with(LocalDate.parse(day));
        } else if (!plus.isEmpty()) {
            now = now.plus(Period.parse(plus));
        } else {
            now = ZonedDateTime.now(today);
        }
        clock.follow(Clock.offset(today, Duration.between(today.instant(), now.toInstant())));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
