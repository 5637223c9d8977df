package fr.fiftyfifty.portal;

import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.web.Route;
import fr.fiftyfifty.platform.web.Routes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

/** What search engines may visit: public pages and public dossiers, nothing else. */
@WebServlet({"/robots.txt", "/sitemap.xml"})
public class SearchEngines extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The protocol's own limit is 50,000 addresses in one file. */
    private static final int MOST = 40_000;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=3600");
        if (request.getServletPath().equals("/robots.txt")) {
            response.setContentType("text/plain;charset=UTF-8");
            robots(response.getWriter());
        } else {
            response.setContentType("application/xml;charset=UTF-8");
            map(response.getWriter());
        }
    }

    private void robots(PrintWriter out) {
        out.print("User-agent: *\n");
        for (String closed :
                List.of("/agent/", "/mon-espace", "/suivre/", "/ne-plus-suivre/", "/avis/", "/connexion")) {
            out.print("Disallow: " + closed + "\n");
        }
        out.print("Sitemap: " + site.address("/sitemap.xml") + "\n");
    }

    private void map(PrintWriter out) {
        Stream<String> pages = Routes.all().stream()
                .filter(route -> route.audience() == Route.Audience.PUBLIC)
                .filter(route -> route.names().isEmpty())
                .map(Route::path);
        Stream<String> dossiers =
                catalogue.below(caller.get(), null, MOST).stream().map(row -> "/projets/" + row.reference());
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.print("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        Stream.concat(pages, dossiers)
                .forEach(path -> out.print("<url><loc>" + escaped(site.address(path)) + "</loc></url>\n"));
        out.print("</urlset>\n");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;");
    }
}
