package fr.fiftyfifty.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The answer to a body that we do not read: a page for people, problem+json for programmes.
 *
 * <p>The page is a constant in both languages: asking Faces for it would ask for parameters, and with them for the body.
 */
enum UploadRefusal {
    TOO_LARGE(
            413,
            "Ce fichier est trop lourd",
            "Ce fichier dépasse 20 Mo. Revenez en arrière et envoyez-le en taille « moyenne » ou « grande » : la qualité"
                    + " suffira.",
            "This file is larger than 20 MB. Go back and send it in “medium” or “large” size: the quality will do."),
    NO_LENGTH(
            411,
            "Nous n’avons pas pu recevoir ce formulaire",
            "Votre navigateur n’a pas annoncé la taille de l’envoi. Revenez en arrière et envoyez-le de nouveau.",
            "Your browser did not announce the size of this form. Go back and send it again.");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <link rel="stylesheet" href="%1$s/jakarta.faces.resource/ff.css.xhtml?ln=ff">
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            <p>Rien n’est perdu : ce que vous avez écrit aux étapes précédentes est gardé.</p>
            <p lang="en">%4$s Nothing is lost: what you wrote in the previous steps is kept.</p>
            <p><a href="%1$s/">Retour à l’accueil</a></p>
            </main>
            </body>
            </html>
            """;

    private final int status;
    private final String title;
    private final String french;
    private final String english;

    UploadRefusal(int status, String title, String french, String english) {
        this.status = status;
        this.title = title;
        this.french = french;
        this.english = english;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        // the rest of the body is still on its way: nothing more can be said on this line
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        boolean forPrograms = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        response.setContentType(forPrograms ? "application/problem+json" : "text/html; charset=UTF-8");
        byte[] body = (forPrograms ? problem() : page(request.getContextPath())).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String page(String root) {
        return PAGE.formatted(root, spaced(title), spaced(french), english);
    }

    private String problem() {
        return "{\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\"" + spaced(french) + "\"}";
    }

    /** French signs keep their narrow no-break space. */
    private static String spaced(String words) {
        return words.replaceAll(" (?=[;:!?»])", "\u202f").replace("« ", "«\u202f");
    }
}
