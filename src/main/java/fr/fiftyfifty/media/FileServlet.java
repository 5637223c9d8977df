package fr.fiftyfifty.media;

import fr.fiftyfifty.media.FileSearch.Parcel;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which bytes leave: {@code /fichiers/{token}/{edge}} for photographs, {@code /fichiers/{token}} for
 * documents.
 *
 * <p>Content types are ours, never sniffed, and the answer is sandboxed: files served with the type their sender chose
 * were the worst holes of comparable platforms. Unknown and forbidden are the same 404.
 */
@WebServlet("/fichiers/*")
public class FileServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})(?:/([0-9]{1,4}))?");

    @Inject
    transient FileSearch files;

    @Inject
    transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Parcel> found = find(request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Parcel parcel = found.get();
        String etag = "\"" + parcel.sha256() + "\"";
        response.setHeader("ETag", etag);
        // five minutes only: a photograph that its room hides must leave the caches too
        response.setHeader("Cache-Control", parcel.isOpen() ? "public, max-age=300" : "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (isKnown(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(parcel.contentType());
        response.setHeader("Content-Disposition", parcel.disposition());
        response.setContentLength(parcel.byteCount());
        if (!"HEAD".equals(request.getMethod())) {
            parcel.writeTo(response.getOutputStream());
        }
    }

    private Optional<Parcel> find(@Nullable String path) {
        Matcher address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches()) {
            return Optional.empty();
        }
        int edge = address.group(2) == null ? MediaStore.WHOLE : Integer.parseInt(address.group(2));
        return files.parcel(caller.get(), address.group(1), edge);
    }

    /** Proxies that compress mark the tag as weak. */
    private static boolean isKnown(@Nullable String wanted, String etag) {
        return wanted != null && wanted.contains(etag);
    }
}
