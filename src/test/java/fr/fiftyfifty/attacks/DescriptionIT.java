package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.fiftyfifty.it.PageTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs read about us before they call: {@code /openapi}. */
class DescriptionIT extends PageTest {

    @Test
    void every_operation_is_described_once() throws ParseException {
        HttpResponse<String> answer =
                Outside.send(HttpRequest.newBuilder(Outside.at("/openapi")).header("Accept", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, Object> api = JSONObjectUtils.parse(answer.body());
        assertThat(JSONObjectUtils.getJSONObject(api, "info")).containsEntry("title", "Fifty/Fifty");
        List<String> described = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        JSONObjectUtils.getJSONObject(api, "paths")
                .forEach((path, item) -> ((Map<?, ?>) item).forEach((method, operation) -> {
                    described.add(method.toString().toUpperCase(Locale.ROOT) + " " + path);
                    ids.add(String.valueOf(((Map<?, ?>) operation).get("operationId")));
                }));
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Api.reads().stream(), Api.writes().stream())
                        .map(door -> door.method() + " " + door.address().replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                        .toList());
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("null");
    }

    @Test
    void it_is_given_as_text_too() {
        HttpResponse<String> answer = Outside.get("/openapi");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("application/problem+json");
    }
}
