package fr.fiftyfifty.portal;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Open data: the public dossiers that have a point, as one GeoJSON collection (RFC 7946). */
@Path("projects.geojson")
@RequestScoped
public class ProjectMapResource {

    /** More than a town of this size will have; above it the list by slices is the way. */
    private static final int MOST = 5000;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    Site site;

    @Context
    @SuppressWarnings("NullAway.Init")
    Request request;

    @GET
    @Produces("application/geo+json")
    public Response map() {
        List<CatalogueRow> rows = catalogue.below(caller.get(), null, MOST).stream()
                .filter(CatalogueRow::onMap)
                .toList();
        return OpenAnswer.of(
                request,
                new Collection(
                        "FeatureCollection", rows.stream().map(this::feature).toList()),
                rows);
    }

    private Feature feature(CatalogueRow row) {
        double longitude = Objects.requireNonNull(row.longitude());
        double latitude = Objects.requireNonNull(row.latitude());
        return new Feature(
                "Feature",
                row.reference(),
                new Geometry("Point", List.of(longitude, latitude)),
                new Properties(
                        row.reference(),
                        row.title(),
                        Wanted.code(row.stage()),
                        row.theme(),
                        row.district(),
                        row.invented(),
                        site.address("/projets/" + row.reference())));
    }

    public record Collection(String type, List<Feature> features) {}

    public record Feature(String type, String id, Geometry geometry, Properties properties) {}

    /** Longitude first, as RFC 7946 wants. */
    public record Geometry(String type, List<Double> coordinates) {}

    public record Properties(
            String reference,
            String title,
            String stage,
            String theme,
            @Nullable String district,
            boolean invented,
            String page) {}
}
