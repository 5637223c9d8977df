package fr.fiftyfifty.project;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dossier's project, its stones and its end. Photographs are sent from the screens only. */
@Path("/dossiers/{reference}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectResource {

    @Inject
    ProjectSearch projects;

    @Inject
    Stones stones;

    @Inject
    Ending ending;

    @Inject
    CurrentCaller caller;

    public record FreshStone(
            @Nullable String words, @Nullable LocalDate day) {}

    public record End(
            @Nullable Outcome outcome,
            @Nullable String leaves,
            @Nullable String lesson,
            @Nullable String next) {}

    @GET
    @Path("project")
    public ProjectView get(@PathParam("reference") String reference) {
        return projects.of(caller.get(), reference).orElseThrow(() -> DomainException.notFound(reference + "/project"));
    }

    @POST
    @Path("stones")
    public void lay(@PathParam("reference") String reference, FreshStone stone) {
        stones.lay(caller.get(), reference, Objects.requireNonNullElse(stone.words(), ""), stone.day(), null);
    }

    @PUT
    @Path("project/end")
    public void finish(@PathParam("reference") String reference, End end) {
        ending.finish(
                caller.get(),
                reference,
                new EndForm(
                        end.outcome(),
                        Objects.requireNonNullElse(end.leaves(), ""),
                        Objects.requireNonNullElse(end.lesson(), ""),
                        Objects.requireNonNullElse(end.next(), "")));
    }
}
