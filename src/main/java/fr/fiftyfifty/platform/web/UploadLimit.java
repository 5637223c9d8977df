package fr.fiftyfifty.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is too large before a byte of it is read, with a page that a person understands.
 *
 * <p>It stands in {@code web.xml} before anything that asks for a parameter: past {@code max-request-size} the container
 * would answer an HTML error 500 of its own. Its own limit is therefore a little lower than the container's, and higher
 * than that of {@code media} for one file: a photograph that is only somewhat too large is refused beside its field, with
 * the rest of the form given back.
 *
 * <p>A form that does not announce its length is answered 411: the container parses forms from its own stream, which no
 * filter can count, and every browser announces it. Other bodies without a length (API clients) are counted while they
 * are read.
 *
 * <p>What a form page must do so that nothing typed is lost: the text is one step, saved by its own post; the file is a
 * later step with a form of its own. After this page the « back » button finds the file step again, and the draft is
 * whole.
 */
public class UploadLimit implements Filter {

    private static final Logger LOG = Logger.getLogger(UploadLimit.class.getName());

    /** In bytes; below {@code max-request-size} of {@code web.xml}. */
    public static final long LARGEST = 23_000_000;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        long announced = request.getContentLengthLong();
        if (announced > LARGEST) {
            UploadRefusal.TOO_LARGE.answer(request, response);
        } else if (announced < 0 && isChunked(request) && isForm(request.getContentType())) {
            UploadRefusal.NO_LENGTH.answer(request, response);
        } else if (announced < 0 && isChunked(request)) {
            counted(request, response, chain);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                forgetParts(request);
            }
        }
    }

    /** The container writes large parts to its disk and leaves them there: photographs with their place, scans of signatures. */
    private static void forgetParts(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return;
        }
        try {
            for (Part part : request.getParts()) {
                part.delete();
            }
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            LOG.log(Level.FINE, "an address that takes no files, or parts that never came", unreadable);
        }
    }

    private static void counted(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        UploadCount count = new UploadCount(request, LARGEST);
        try {
            chain.doFilter(count, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!count.isOver() || response.isCommitted()) {
                throw e;
            }
        }
        // an exception mapper further in may have answered by its own understanding
        if (count.isOver() && !response.isCommitted()) {
            response.reset();
            UploadRefusal.TOO_LARGE.answer(request, response);
        }
    }

    private static boolean isChunked(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isForm(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
    }
}
