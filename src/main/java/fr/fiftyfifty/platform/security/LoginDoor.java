package fr.fiftyfifty.platform.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where people are sent to log in, and where they may be sent back to. */
public final class LoginDoor {

    static final String HOME = "/";
    private static final int LONGEST = 1500;

    /** One slash, then no second slash or backslash (browsers read both as another host), and no control sign or space. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*");

    private LoginDoor() {}

    /** The login address that comes back to a local path of ours. */
    public static String address(String localPath) {
        return "/connexion?to=" + URLEncoder.encode(localPath, StandardCharsets.UTF_8);
    }

    /** The path itself when it stays with us, else the home page: a login never leads to a foreign site. */
    static String local(@Nullable String path) {
        if (path == null || path.length() > LONGEST || !LOCAL.matcher(path).matches()) {
            return HOME;
        }
        boolean turnsInCircles = path.startsWith("/connexion") || path.startsWith("/deconnexion");
        return turnsInCircles ? HOME : path;
    }
}
