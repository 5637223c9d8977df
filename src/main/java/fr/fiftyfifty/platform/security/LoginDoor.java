package fr.fiftyfifty.platform.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where people are sent to log in. */
public final class LoginDoor {

    private LoginDoor() {}

    /** The login address that comes back to a local path of ours. */
    public static String address(String localPath) {
        return "/connexion?to=" + URLEncoder.encode(localPath, StandardCharsets.UTF_8);
    }
}
