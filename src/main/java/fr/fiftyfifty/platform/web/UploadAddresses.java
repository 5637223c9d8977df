package fr.fiftyfifty.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * Owns the addresses under which files are sent. The {@link Router} answers them all; but the container reads the parts of a
 * form by the settings of the servlet that the address maps to, not of the page it is forwarded to, so without this one
 * every field of a form with a file would be empty. What the router does not know does not exist.
 */
public class UploadAddresses extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
