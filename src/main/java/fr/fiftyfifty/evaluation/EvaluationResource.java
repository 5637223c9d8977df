package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** First look and opinions of a dossier, for programs of the town hall: the same acts as the screens. */
@Path("/dossiers/{reference}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    @Inject
    EvaluationSearch evaluation;

    @Inject
    FirstLook firstLook;

    @Inject
    Opinions opinions;

    @Inject
    CurrentCaller caller;

    /**
     * An opinion as it is sent.
     *
     * @param words one line, required unless the verdict is a plain yes
     */
    public record GivenOpinion(
            @Nullable Verdict verdict, @Nullable String words) {}

    @GET
    @Path("first-look")
    public FirstLookView firstLook(@PathParam("reference") String reference) {
        return evaluation.firstLook(caller.get(), reference);
    }

    /** Takes the first look; an empty body sends everything as proposed. */
    @PUT
    @Path("first-look")
    public void look(@PathParam("reference") String reference, @Nullable FirstLookForm form) {
        firstLook.look(caller.get(), reference, form == null ? FirstLookForm.asProposed() : form);
    }

    @GET
    @Path("opinions")
    public List<OpinionRow> opinions(@PathParam("reference") String reference) {
        return evaluation.opinions(caller.get(), reference);
    }

    @PUT
    @Path("opinions/{department}")
    public void give(
            @PathParam("reference") String reference, @PathParam("department") String department, GivenOpinion given) {
        opinions.give(
                caller.get(), reference, department, given.verdict(), Objects.requireNonNullElse(given.words(), ""));
    }

    /** Goes on without a late opinion. */
    @DELETE
    @Path("opinions/{department}/wait")
    public void closeLate(@PathParam("reference") String reference, @PathParam("department") String department) {
        opinions.closeLate(caller.get(), reference, department);
    }
}
