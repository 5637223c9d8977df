package fr.fiftyfifty.demo.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails that the demo sent to nobody: the list, newest first, and one of them. */
@WebServlet("/demo/courrier")
public class MailPage extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The sink writes no other name; anything else would be a path out of its folder. */
    private static final Pattern NAME = Pattern.compile("[0-9]+-[0-9]+-[A-Za-z0-9@._+-]+\\.eml");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");
    private static final int SHOWN = 200;

    /** Inline styles are how mails are dressed; scripts and pictures from elsewhere stay out. */
    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
            + "img-src 'self' data:; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    @ConfigProperty(name = "app.demo.mail.dir")
    transient String directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        String name = request.getParameter("lire");
        if (name == null) {
            Paper.write(response, "Courriels reçus", list());
            return;
        }
        Path file = Path.of(directory).resolve(name);
        if (!NAME.matcher(name).matches() || !Files.exists(file)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            Paper.write(response, "Ce courriel n’existe pas", back());
            return;
        }
        Mail mail = Mail.read(file);
        Paper.write(response, mail.subject(), one(mail));
    }

    private String list() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(directory))) {
            files = all.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .limit(SHOWN)
                    .toList();
        }
        StringBuilder rows = new StringBuilder("<p>La démo n’envoie rien au dehors : tout arrive ici.</p>");
        rows.append(files.isEmpty() ? "<p>Aucun courriel pour l’instant.</p>" : "<ul>");
        for (Path file : files) {
            Mail mail = Mail.read(file);
            rows.append("<li><a href=\"?lire=").append(Paper.escape(mail.name()).replace("+", "%2B"));
            rows.append("\">").append(Paper.escape(mail.subject())).append("</a><br>pour ");
            rows.append(Paper.escape(mail.to())).append("</li>");
        }
        return rows.append(files.isEmpty() ? "" : "</ul>").toString();
    }

    private static String one(Mail mail) {
        String attachments = mail.attachments().isEmpty()
                ? ""
                : mail.attachments().stream()
                        .map(Paper::escape)
                        .collect(Collectors.joining(", ", "<p>Pièces jointes : ", "</p>"));
        String html = mail.html().isEmpty()
                ? ""
                : "<h2>Version mise en forme</h2><iframe sandbox title=\"Courriel mis en forme\" width=\"100%\" height=\"700\""
                        + " srcdoc=\"" + Paper.escape(mail.html()) + "\"></iframe>";
        return "<p>De : " + Paper.escape(mail.from()) + "<br>Pour : " + Paper.escape(mail.to()) + "</p>" + attachments
                + "<div id=\"texte\">" + paragraphs(mail.text()) + "</div>" + html + back();
    }

    private static String paragraphs(String text) {
        String safe = Paper.escape(text.strip());
        String linked = LINK.matcher(safe).replaceAll("<a href=\"$0\">$0</a>");
        return Stream.of(linked.split("(\\r?\\n){2,}"))
                .map(part -> "<p>" + part.replaceAll("\\r?\\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String back() {
        return "<p><a href=\"/demo/courrier\">Tous les courriels</a></p>";
    }
}
