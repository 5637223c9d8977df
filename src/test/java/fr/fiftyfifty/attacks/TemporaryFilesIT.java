package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.oidc.OidcSettings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From inside the server: what was sent to it and refused, or taken, lies in none of its temporary folders. */
@ArquillianTest
class TemporaryFilesIT {

    private static final int LARGE = 5_000_000;

    @Inject
    ServletContext server;

    @Inject
    OidcSettings settings;

    @Test
    void nothing_that_was_sent_stays_on_the_disk() throws IOException, InterruptedException {
        List<Path> before = large();
        byte[] part = part(LARGE);
        assertThat(send(part.length, part)).doesNotContain(" 500");
        assertThat(send(209_715_200, part)).contains(" 413");
        // the connection ends a moment after the answer
        for (int i = 0; i < 50 && !large().equals(before); i++) {
            Thread.sleep(100);
        }
        assertThat(large()).isEqualTo(before);
    }

    private String send(long announced, byte[] body) throws IOException {
        URI site = URI.create(settings.url());
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /deposer/lieu HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nOrigin: " + settings.url()
                            + "\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=xxxx\r\nContent-Length: "
                            + announced + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                out.write(body);
                out.flush();
            } catch (IOException closed) {
                // refused and closed while we were still speaking
            }
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(32), StandardCharsets.US_ASCII);
        }
    }

    private static byte[] part(int length) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(
                ("--xxxx\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg"
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        body.write(new byte[length]);
        body.write("\r\n--xxxx--\r\n".getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    /** Files of a megabyte or more in the server's own temporary folder. */
    private List<Path> large() throws IOException {
        Path folder = ((File) server.getAttribute(ServletContext.TEMPDIR)).toPath();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > 1_000_000)
                    .sorted()
                    .toList();
        }
    }
}
