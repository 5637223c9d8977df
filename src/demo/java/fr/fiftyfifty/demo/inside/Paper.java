package fr.fiftyfifty.demo.inside;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The plain sheet on which the demo's own pages are written. */
final class Paper {

    private Paper() {}

    static void write(HttpServletResponse response, String title, String body) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                        + escape(title)
                        + "</title><link rel=\"stylesheet\" href=\"/resources/ff/ff.css\"></head><body><main><h1>"
                        + escape(title) + "</h1>\n" + body + "\n</main></body></html>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
