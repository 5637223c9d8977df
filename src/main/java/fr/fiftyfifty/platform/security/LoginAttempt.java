package fr.fiftyfifty.platform.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A login under way, kept by the browser itself in a cookie of ten minutes: no row is written for a stranger.
 *
 * @param state comes back with the code and must be the cookie's, or the login is somebody else's
 * @param nonce comes back inside the signed id_token
 * @param verifier the secret behind the challenge (PKCE, RFC 7636)
 * @param to local path to return to
 */
record LoginAttempt(String state, String nonce, String verifier, String to) {

    static LoginAttempt begin(String to) {
        return new LoginAttempt(Tokens.make(), Tokens.make(), Tokens.make(), LoginDoor.local(to));
    }

    /** S256: the SHA-256 of the verifier, in base64url without padding. */
    String challenge() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.sha256(verifier));
    }

    String written() {
        byte[] path = to.getBytes(StandardCharsets.UTF_8);
        return String.join(
                ".",
                state,
                nonce,
                verifier,
                Base64.getUrlEncoder().withoutPadding().encodeToString(path));
    }

    /** The attempt that began with this state; empty for anything else. */
    static Optional<LoginAttempt> read(String written, String state) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals(state)) {
            return Optional.empty();
        }
        try {
            String to = new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8);
            return Optional.of(new LoginAttempt(parts[0], parts[1], parts[2], LoginDoor.local(to)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a login on its way to " + to;
    }
}
