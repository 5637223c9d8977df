package fr.fiftyfifty.platform.oidc;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the token endpoint gave.
 *
 * @param idToken signed, not yet checked
 * @param refreshToken opaque to us
 * @param accessLife how long roles may be believed before they are asked again
 * @param refreshLife how long the login may sleep before the provider forgets it
 */
public record TokenSet(String idToken, String refreshToken, Duration accessLife, Duration refreshLife) {

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration WITHOUT_WORD = Duration.ofHours(12);

    /** Whether the person asked the provider to remember them on this device. */
    public boolean isLong() {
        return refreshLife.compareTo(WITHOUT_WORD) > 0;
    }

    @Override
    public String toString() {
        return "tokens for " + accessLife;
    }

    static TokenSet read(Map<String, Object> answer) throws ProviderTrouble {
        if (!(answer.get("id_token") instanceof String idToken)
                || !(answer.get("refresh_token") instanceof String refresh)) {
            throw ProviderTrouble.refused("the provider must give an id_token and a refresh_token");
        }
        Duration access = seconds(answer.get("expires_in"), Duration.ofMinutes(5));
        Duration sleep = seconds(answer.get("refresh_expires_in"), WITHOUT_WORD);
        return new TokenSet(idToken, refresh, access, sleep.compareTo(LONGEST) > 0 ? LONGEST : sleep);
    }

    private static Duration seconds(@Nullable Object value, Duration otherwise) {
        return value instanceof Number number && number.longValue() > 0
                ? Duration.ofSeconds(number.longValue())
                : otherwise;
    }
}
