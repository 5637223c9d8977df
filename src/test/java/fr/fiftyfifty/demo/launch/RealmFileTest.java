package fr.fiftyfifty.demo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.fiftyfifty.platform.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final Path REALM = Path.of("keycloak/realm-fiftyfifty.json");
    private static final Path DEMO = Path.of("keycloak/demo.json");

    private static Map<String, String> everything() {
        Map<String, String> values = new HashMap<>();
        values.put("APP_URL", "http://localhost:8080");
        values.put("APP_BACKCHANNEL_URL", "http://127.0.0.1:8080");
        values.put("APP_OIDC_CLIENT_SECRET", "a \"quoted\" $1 secret");
        for (String key : List.of("HOST", "PORT", "FROM", "AUTH", "USER", "PASSWORD", "STARTTLS")) {
            values.put("KEYCLOAK_SMTP_" + key, "");
        }
        return values;
    }

    private static JsonObject merged() throws IOException {
        return JsonParser.parseString(RealmFile.merged(REALM, DEMO, everything()))
                .getAsJsonObject();
    }

    private static List<String> each(JsonElement list, String key) {
        return StreamSupport.stream(list.getAsJsonArray().spliterator(), false)
                .map(one -> one.getAsJsonObject().get(key).getAsString())
                .toList();
    }

    @Test
    void the_sixteen_people_and_the_password_client_come_from_the_demo_alone() throws IOException {
        assertThat(each(merged().get("users"), "username"))
                .hasSize(16)
                .contains("lina", "sacha", "nour", "victor", "dora");
        assertThat(each(merged().get("clients"), "clientId"))
                .containsExactly("fiftyfifty", "fiftyfifty-api", "fiftyfifty-demo");
        assertThat(Files.readString(REALM)).doesNotContain("demo", "\"users\"");
    }

    @Test
    void the_telephone_code_is_asked_of_staff_in_the_realm_and_relaxed_in_the_demo() throws IOException {
        JsonObject realm = JsonParser.parseString(Files.readString(REALM)).getAsJsonObject();
        assertThat(realm.get("browserFlow").getAsString()).isEqualTo("fiftyfifty browser");
        assertThat(merged().get("browserFlow").getAsString()).isEqualTo("browser");
        for (JsonElement one : realm.getAsJsonObject("roles").getAsJsonArray("realm")) {
            String name = one.getAsJsonObject().get("name").getAsString();
            boolean asksCode = one.toString().contains("second-factor");
            assertThat(asksCode).as(name).isEqualTo(!name.equals("resident") && !name.startsWith("default-roles"));
        }
    }

    @Test
    void the_realm_gives_exactly_the_roles_that_the_application_knows() throws IOException {
        JsonObject realm = JsonParser.parseString(Files.readString(REALM)).getAsJsonObject();
        List<String> given = each(realm.getAsJsonObject("roles").get("realm"), "name");
        assertThat(given.stream().filter(name -> !name.startsWith("default-roles")))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::claim).toList());
    }

    @Test
    void client_scopes_are_never_named_or_the_tokens_lose_their_subject() throws IOException {
        assertThat(merged().has("clientScopes")).isFalse();
    }

    @Test
    void a_placeholder_is_filled_as_text_whatever_it_holds() throws IOException {
        JsonObject client = merged().get("clients").getAsJsonArray().get(0).getAsJsonObject();
        assertThat(client.get("secret").getAsString()).isEqualTo("a \"quoted\" $1 secret");
        assertThat(client.getAsJsonArray("redirectUris").get(0).getAsString())
                .isEqualTo("http://localhost:8080/connexion/retour");
    }

    @Test
    void a_missing_value_stops_the_merge_by_its_name() {
        Map<String, String> values = everything();
        values.remove("APP_URL");
        assertThatThrownBy(() -> RealmFile.merged(REALM, DEMO, values)).hasMessageContaining("APP_URL");
    }
}
