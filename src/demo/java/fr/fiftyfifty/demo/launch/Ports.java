package fr.fiftyfifty.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine's loopback. */
public final class Ports {

    private static final int PATIENCE_MILLIS = 500;

    private Ports() {}

    /** A port that nobody listens on; the caller takes it soon. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody answers there. Connecting, unlike binding, also sees who listens on all addresses. */
    static boolean taken(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The port asked for by a system property, refused with its sentence when it is no port or when it is taken. */
    static int wanted(String property, int usual, boolean ours) {
        String text = System.getProperty(property, Integer.toString(usual));
        int port = number(property, text);
        if (!ours && taken(port)) {
            throw new Trouble(
                    "Le port " + port + " est déjà pris : arrêtez ce qui l’occupe, ou choisissez-en un autre avec -D"
                            + property + "=" + (port + 1) + ".");
        }
        return port;
    }

    private static int number(String property, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Trouble(
                    "« " + text + " » n’est pas un port : donnez à -D" + property + " un nombre de 1 à 65535.", e);
        }
        throw new Trouble("« " + text + " » n’est pas un port : donnez à -D" + property + " un nombre de 1 à 65535.");
    }
}
