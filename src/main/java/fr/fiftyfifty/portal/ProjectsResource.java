package fr.fiftyfifty.portal;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open data: the public dossiers, slice by slice, under Licence Ouverte 2.0 (art. L312-1-1 CRPA). */
@Path("projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {

    private static final int MOST = 100;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    Site site;

    @Context
    @SuppressWarnings("NullAway.Init")
    Request request;

    /**
     * One slice of the list.
     *
     * @param cursor the {@code next} of the slice before; none for the first
     * @param limit 1 to 100 per slice
     */
    @GET
    public Response list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        int many = Math.max(1, Math.min(MOST, limit));
        List<CatalogueRow> rows = catalogue.below(caller.get(), cursor, many + 1);
        List<CatalogueRow> slice = rows.subList(0, Math.min(many, rows.size()));
        String next = rows.size() > many ? slice.get(many - 1).reference() : null;
        return OpenAnswer.of(
                request, new Slice(slice.stream().map(this::project).toList(), next, OpenAnswer.LICENCE), slice);
    }

    private Project project(CatalogueRow row) {
        return new Project(
                row.reference(),
                row.title(),
                row.summary(),
                row.star(),
                Wanted.code(row.stage()),
                row.stageSince().toString(),
                row.submittedAt().toString(),
                row.weight() == null ? null : row.weight().name(),
                row.themeCode(),
                row.theme(),
                row.districtCode(),
                row.district(),
                row.placeWhole() ? null : row.placeLabel(),
                row.latitude(),
                row.longitude(),
                row.invented(),
                site.address("/projets/" + row.reference()));
    }

    /**
     * A slice of the list.
     *
     * @param next cursor of the next slice, null at the end
     */
    public record Slice(List<Project> projects, @Nullable String next, String licence) {}

    /** One public dossier. Moments are ISO 8601 in UTC, places WGS84 degrees; {@code invented} marks demonstration data. */
    public record Project(
            String reference,
            String title,
            String summary,
            String star,
            String stage,
            String stageSince,
            String submittedAt,
            @Nullable String weight,
            String themeCode,
            String theme,
            @Nullable String districtCode,
            @Nullable String district,
            @Nullable String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            boolean invented,
            String page) {}
}
