package fr.fiftyfifty.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntPredicate;

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
    static int wanted(String property, int usual) {
        String text = System.getProperty(property, Integer.toString(usual));
        int port = number(property, text);
        if (taken(port)) {
            throw new Trouble(
                    "Le port " + port + " est déjà pris : arrêtez ce qui l’occupe, ou choisissez-en un autre avec -D"
                            + property + "=" + (port + 1) + ".");
        }
        return port;
    }

    /**
     * A port that nobody types: the usual one or the one of last time, so that what outlives a run finds it again, and any
     * other when a stranger sits there.
     *
     * @param memory file that keeps it
     * @param mine whether what answers at a port is a part of ours that was left running
     */
    static int quiet(String property, int usual, Path memory, IntPredicate mine) {
        if (System.getProperty(property) != null) {
            return wanted(property, usual);
        }
        try {
            int last = Files.exists(memory)
                    ? Integer.parseInt(Files.readString(memory).strip())
                    : usual;
            int port = mine.test(last) || !taken(last) ? last : free();
            Files.writeString(memory, Integer.toString(port));
            return port;
        } catch (IOException e) {
            throw new Trouble("« " + memory + " » ne se laisse pas lire ou écrire.", e);
        }
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
