package fr.fiftyfifty.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The map's tiles from our own address: the reader's telephone tells no third party where it looks. Without network a quiet
 * grid stands in, and every map has its list beside it anyway.
 */
@WebServlet("/tuiles/*")
public class Tiles extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern TILE = Pattern.compile("/(1[0-9])/(\\d{1,6})/(\\d{1,6})\\.png");
    private static final int SIDE = 256;
    private static final int KEPT = 2_000;
    private static final int QUIET_SECONDS = 60;

    @Inject
    transient Gateway gateway;

    @Inject
    transient Clock clock;

    /** Address of a tile with {z}, {x} and {y}. */
    @Inject
    @ConfigProperty(name = "app.map.tiles")
    transient String source;

    private final transient Map<String, byte[]> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    /** After a silence of the map server nobody waits for it for a minute. */
    private transient volatile Instant quietUntil = Instant.EPOCH;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher tile = TILE.matcher(String.valueOf(request.getPathInfo()));
        if (!tile.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] png = kept.get(tile.group());
        if (png == null) {
            png = fetched(tile);
        }
        response.setContentType("image/png");
        response.setHeader("Cache-Control", png == null ? "public, max-age=60" : "public, max-age=604800");
        response.getOutputStream().write(png == null ? grid() : png);
    }

    private byte @Nullable [] fetched(Matcher tile) {
        if (clock.instant().isBefore(quietUntil)) {
            return null;
        }
        URI address = URI.create(source.replace("{z}", tile.group(1))
                .replace("{x}", tile.group(2))
                .replace("{y}", tile.group(3)));
        byte[] png = gateway.fetch(address).orElse(null);
        if (png == null) {
            quietUntil = clock.instant().plusSeconds(QUIET_SECONDS);
        } else {
            kept.put(tile.group(), png);
        }
        return png;
    }

    private static byte[] grid() throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xF1ECE2));
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setColor(new Color(0xDDD5C6));
        pen.setStroke(new BasicStroke(1));
        for (int line = 0; line < SIDE; line += SIDE / 4) {
            pen.drawLine(line, 0, line, SIDE);
            pen.drawLine(0, line, SIDE, line);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
