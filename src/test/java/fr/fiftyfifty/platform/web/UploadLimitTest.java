package fr.fiftyfifty.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadLimitTest {

    private final Map<String, String> sent = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private String address = "/deposer/photo";
    private long length = -1;
    private long bodyLength;
    private long bodyRead;
    private int status = 200;

    @Test
    void two_hundred_megabytes_are_refused_unread() throws Exception {
        length = 200_000_000;
        filter((request, response) -> {
            throw new AssertionError("the request went on");
        });

        assertThat(status).isEqualTo(413);
        assertThat(bodyRead).isZero();
        assertThat(answered).containsEntry("Connection", "close");
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("<h1>Ce fichier est trop lourd</h1>");
    }

    @Test
    void a_programme_is_told_in_its_own_way() throws Exception {
        length = 200_000_000;
        address = "/api/v1/ideas";
        filter((request, response) -> {
            throw new AssertionError("the request went on");
        });

        assertThat(answered).containsEntry("Content-Type", "application/problem+json");
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("\"status\":413");
    }

    @Test
    void what_fits_goes_on_untouched() throws Exception {
        length = UploadLimit.LARGEST;
        filter((request, response) -> ((HttpServletResponse) response).setStatus(204));

        assertThat(status).isEqualTo(204);
    }

    @Test
    void a_form_that_hides_its_length_is_not_read() throws Exception {
        sent.put("Transfer-Encoding", "chunked");
        sent.put("Content-Type", "multipart/form-data; boundary=x");
        filter((request, response) -> {
            throw new AssertionError("the request went on");
        });

        assertThat(status).isEqualTo(411);
        assertThat(bodyRead).isZero();
    }

    @Test
    void a_body_without_length_is_counted_while_it_is_read() throws Exception {
        sent.put("Transfer-Encoding", "chunked");
        sent.put("Content-Type", "application/json");
        bodyLength = 200_000_000;
        filter((request, response) -> request.getInputStream().readAllBytes());

        assertThat(status).isEqualTo(413);
        assertThat(bodyRead).isLessThan(UploadLimit.LARGEST + 100_000);
    }

    @Test
    void a_short_body_without_length_is_read_to_its_end() throws Exception {
        sent.put("Transfer-Encoding", "chunked");
        sent.put("Content-Type", "application/json");
        bodyLength = 1_000;
        filter((request, response) ->
                assertThat(request.getInputStream().readAllBytes()).hasSize(1_000));

        assertThat(status).isEqualTo(200);
    }

    private void filter(FilterChain chain) throws Exception {
        new UploadLimit().doFilter(request(), response(), chain);
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getContentLengthLong" -> length;
                    case "getHeader" -> sent.get((String) args[0]);
                    case "getContentType" -> sent.get("Content-Type");
                    case "getRequestURI" -> address;
                    case "getContextPath" -> "";
                    case "getInputStream" -> new Body();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "setStatus" -> {
                        status = (int) args[0];
                        yield null;
                    }
                    case "setHeader" -> answered.put((String) args[0], (String) args[1]);
                    case "setContentType" -> answered.put("Content-Type", (String) args[0]);
                    case "getOutputStream" -> new Page();
                    case "isCommitted" -> false;
                    case "setContentLength", "reset" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private final class Body extends ServletInputStream {
        @Override
        public int read() {
            return bodyRead++ < bodyLength ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int bytes = (int) Math.min(length, bodyLength - bodyRead);
            bodyRead += Math.max(bytes, 0);
            return bytes == 0 && length > 0 ? -1 : bytes;
        }

        @Override
        public boolean isFinished() {
            return bodyRead >= bodyLength;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Page extends ServletOutputStream {
        @Override
        public void write(int value) throws IOException {
            page.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
