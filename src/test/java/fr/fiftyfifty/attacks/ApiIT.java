package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.fiftyfifty.demo.launch.KeycloakServer;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.signature.SigningPages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs at {@code /api}: tokens that are not for us, ids of others, bodies of no shape. Numbers are {@link AttacksIT}'s. */
class ApiIT extends PageTest {

    private static final String LEDGER = "/api/v1/dossiers/FF-2017-801/ledger";
    private static final String MINE = "FF-2017-802";
    private static final String OTHERS = "FF-2017-803";
    private static final String ANY = "FF-2017-804";

    @BeforeEach
    void two_dossiers() {
        if (Tables.count("select count(*) from dossier where reference = '" + MINE + "'") == 0) {
            narrow().login("lina", "/mon-espace");
            narrow().login("odette", "/mon-espace");
            lay(MINE, "Ma haie", "lina@demo.example");
            lay(ANY, "Un terrain d’essai", "lina@demo.example");
            lay(OTHERS, "Sa mare secrète", "odette@demo.example");
        }
    }

    private static void lay(String reference, String title, String bearer) {
        long person = SigningPages.person(bearer);
        SigningPages.dossier(reference, title, person);
        SigningPages.promise(reference, person);
    }

    /** 19, 20, 34: only a token that our realm signed, for our API. */
    @Test
    void a_token_that_is_not_for_us_is_no_token() throws Exception {
        Map<String, Object> ours = Outside.tokens(KeycloakServer.REALM, "fiftyfifty-demo", "nour");
        String good = (String) ours.get("access_token");
        assertThat(Outside.call("GET", LEDGER, good, null).statusCode()).isEqualTo(404);
        for (Map.Entry<String, String> bad : forged(good).entrySet()) {
            refused(bad.getKey(), bad.getValue());
        }
        refused("the id_token of a login", (String) ours.get("id_token"));
        refused("a token of our realm for another audience", (String)
                Outside.tokens(KeycloakServer.REALM, "admin-cli", "nour").get("access_token"));
        refused("a token of another realm", (String)
                Outside.tokens("master", "admin-cli", "admin").get("access_token"));
        refused("nothing like a token", "eyJhbGciOiJub25lIn0..");
    }

    private static void refused(String what, String token) {
        HttpResponse<String> answer = Outside.call("GET", LEDGER, token, null);
        assertThat(answer.statusCode()).as(what).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .startsWith("application/problem+json");
    }

    private Map<String, String> forged(String good) throws JOSEException, ParseException, IOException {
        SignedJWT real = SignedJWT.parse(good);
        JWTClaimsSet claims = real.getJWTClaimsSet();
        JWTClaimsSet mayor = new JWTClaimsSet.Builder(claims)
                .claim("roles", List.of("mayor", "admin"))
                .build();
        String kid = real.getHeader().getKeyID();
        RSAKey thief = new RSAKeyGenerator(2048).keyID(kid).generate();
        RSAKey theirs = (RSAKey) JWKSet.load(URI.create(town().issuer() + "/protocol/openid-connect/certs")
                        .toURL())
                .getKeyByKeyId(kid);
        String[] parts = good.split("\\.", -1);
        return Map.of(
                "signed by another key",
                signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), claims, thief),
                "brings its own key",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .jwk(thief.toPublicJWK())
                                .build(),
                        claims,
                        thief),
                "says where its key is",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(kid)
                                .jwkURL(Outside.at("/cle.json"))
                                .build(),
                        claims,
                        thief),
                "algorithm none",
                new PlainJWT(claims).serialize(),
                "the public key as a shared secret",
                secret(kid, claims, theirs),
                "other claims under the old signature",
                parts[0] + "." + mayor.toPayload().toBase64URL() + "." + parts[2]);
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String secret(String kid, JWTClaimsSet claims, RSAKey publicKey) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build(), claims);
        token.sign(new MACSigner(publicKey.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    /** 14, 16, 28, 32: what hangs on a dossier is found through that dossier only, and by its people only. */
    @Test
    void an_id_of_another_dossier_is_not_found() {
        String lina = Outside.token("lina");
        long theirs = line(OTHERS);
        String remark = "{\"line\":" + theirs + ",\"words\":\"Non\",\"counter\":null}";
        String mine = "/api/v1/dossiers/" + MINE + "/ledger";
        assertThat(Outside.call("GET", mine, lina, null).statusCode()).isEqualTo(200);
        assertThat(Outside.call("POST", mine + "/remarks", lina, remark).statusCode())
                .isEqualTo(404);
        String others = "/api/v1/dossiers/" + OTHERS;
        for (String door : List.of("/ledger", "/decision", "/convention", "/contributions", "/project", "/opinions")) {
            HttpResponse<String> answer = Outside.call("GET", others + door, lina, null);
            assertThat(answer.statusCode()).as(door).isIn(403, 404);
            assertThat(answer.body()).as(door).doesNotContain("secrète", "Planter");
        }
        assertThat(Outside.call("PUT", others + "/ledger/acceptances/mine", lina, "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Outside.call("POST", others + "/ledger/remarks", lina, remark)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Outside.call("PUT", mine + "/remarks/1/answer", lina, "{\"answer\":\"ACCEPT\"}")
                        .statusCode())
                .isIn(403, 404);
        assertThat(Outside.call("PUT", mine, lina, "{}").statusCode()).isIn(400, 403, 404);
        String nour = Outside.token("nour");
        HttpResponse<String> moved = Outside.call("PUT", mine, nour, whole(theirs));
        assertThat(moved.statusCode()).isEqualTo(404);
        assertThat(line(OTHERS)).isEqualTo(theirs);
    }

    private static long line(String reference) {
        return Tables.count("select min(c.id) from commitment c join ledger l on l.id = c.ledger_id join dossier d on"
                + " d.id = l.dossier_id where d.reference = '" + reference + "'");
    }

    /** The whole ledger of a dossier, with a line that belongs to another. */
    private static String whole(long line) {
        return "{\"modelCode\":\"street_flowering\",\"modelVersion\":1,\"startsOn\":\"2026-12-01\",\"endsOn\":"
                + "\"2027-11-30\",\"version\":"
                + Tables.one("select version from ledger where dossier_id = (select id from dossier where reference = '"
                        + MINE + "')")
                + ",\"lines\":[{\"id\":" + line + ",\"side\":\"COMMUNE\",\"holder\":\"x\","
                + "\"nature\":\"material\",\"wording\":\"Volée\",\"recurrence\":\"\",\"perYear\":false,\"evidence\":\"\"}]}";
    }

    /** Bodies of no shape are refused in words; nothing of ours shows. */
    @Test
    void a_body_of_no_shape_is_refused_in_words() {
        String nour = Outside.token("nour");
        String lina = Outside.token("lina");
        List<String> faults = new ArrayList<>();
        for (Api.Door write : Api.writes()) {
            String address = write.about(ANY);
            for (String body :
                    List.of("", "null", "{}", "[]", "\"x\"", "{\"a\":", "{\"line\":\"x\",\"day\":\"hier\"}")) {
                for (String token : List.of(nour, lina)) {
                    HttpResponse<String> answer = Outside.call(write.method(), address, token, body);
                    if (answer.statusCode() >= 500 || answer.body().contains("Exception")) {
                        faults.add(write.method() + " " + address + " " + body + ": " + answer.statusCode() + " "
                                + answer.body().lines().findFirst().orElse(""));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
