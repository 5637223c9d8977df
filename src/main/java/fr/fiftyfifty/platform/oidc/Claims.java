package fr.fiftyfifty.platform.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a checked token says of somebody.
 *
 * @param subject the account's lasting name at the provider
 * @param session the provider's session, for logout from there; or null
 * @param nonce repeats the login request's, or null
 * @param email only when the provider verified it
 */
public record Claims(
        String subject,
        @Nullable String session,
        @Nullable String nonce,
        @Nullable String email,
        String givenName,
        String familyName,
        Set<String> roles,
        Set<String> services) {

    static Claims read(JWTClaimsSet token) throws ParseException {
        boolean verified = Boolean.TRUE.equals(token.getBooleanClaim("email_verified"));
        return new Claims(
                Objects.requireNonNull(token.getSubject()),
                token.getStringClaim("sid"),
                token.getStringClaim("nonce"),
                verified ? token.getStringClaim("email") : null,
                text(token, "given_name"),
                text(token, "family_name"),
                list(token, "roles"),
                list(token, "services"));
    }

    private static String text(JWTClaimsSet token, String claim) throws ParseException {
        String value = token.getStringClaim(claim);
        return value == null ? "" : value.strip();
    }

    private static Set<String> list(JWTClaimsSet token, String claim) throws ParseException {
        List<String> values = token.getStringListClaim(claim);
        return values == null ? Set.of() : Set.copyOf(values);
    }

    /** First and last name. */
    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
