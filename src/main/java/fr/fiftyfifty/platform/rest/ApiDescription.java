package fr.fiftyfifty.platform.rest;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What the server cannot read off our classes: an id of its own for each operation (OpenAPI 3.0.3 wants them unique, the server
 * takes the method's name), paths without our patterns, and that any operation may answer a problem.
 */
public class ApiDescription implements OASFilter {

    private static final Pattern PATTERN_IN_PATH = Pattern.compile("\\{(\\w+):[^}]*}");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");
    private static final String REFUSAL = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, PathItem> paths = new TreeMap<>();
        api.getPaths().getPathItems().forEach((path, item) -> {
            String plain = PATTERN_IN_PATH.matcher(path).replaceAll("{$1}");
            item.getOperations().forEach((method, operation) -> complete(method, plain, operation));
            paths.put(plain, item);
        });
        api.getPaths().setPathItems(paths);
        api.getComponents().addSchema(REFUSAL, refusal());
    }

    private static void complete(PathItem.HttpMethod method, String path, Operation operation) {
        operation.setOperationId(method.name().toLowerCase(Locale.ROOT)
                + NO_WORD.matcher(path.replaceFirst("^/api/v1", ""))
                        .replaceAll("-")
                        .replaceAll("-$", ""));
        APIResponse problem = OASFactory.createAPIResponse()
                .description("A refusal, with its sentence.")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + REFUSAL))));
        operation.getResponses().addAPIResponse("4XX", problem);
    }

    /** {@link Problem}, which no operation returns by its type. */
    private static Schema refusal() {
        Schema text = OASFactory.createSchema().type(Schema.SchemaType.STRING);
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty(
                        "field",
                        OASFactory.createSchema().type(Schema.SchemaType.STRING).nullable(true));
    }
}
