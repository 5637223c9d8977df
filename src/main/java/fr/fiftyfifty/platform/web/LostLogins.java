package fr.fiftyfifty.platform.web;

import fr.fiftyfifty.platform.security.LoginDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers whoever opens a page behind the login without one: to the login, with what they were sending kept. */
@ApplicationScoped
class LostLogins {

    @Inject
    KeptForms forms;

    void answer(Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String door = LoginDoor.address(asked.address());
        if (!request.getMethod().equals("POST")) {
            response.sendRedirect(door);
            return;
        }
        boolean kept = forms.keep(request, response, asked.address());
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader("Faces-Request") != null) {
            redirectScript(request.getContextPath() + door, response);
            return;
        }
        // no redirection here: form-action 'self' stops a form whose answer leads to the provider's site
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        asked.keepIn(request);
        request.setAttribute("heading", "platform.login.overTitle");
        request.setAttribute("why", kept ? "platform.login.keptForm" : "platform.login.over");
        request.setAttribute("again", door);
        request.getRequestDispatcher("/WEB-INF/errors/login.xhtml").forward(new Opened(request), response);
    }

    /** What the page's script understands as « open this address ». */
    private static void redirectScript(String address, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"ff\"><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }

    /** The same request as if the page were only opened: a posted view must not be looked for behind the sorry page. */
    private static final class Opened extends HttpServletRequestWrapper {

        Opened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
