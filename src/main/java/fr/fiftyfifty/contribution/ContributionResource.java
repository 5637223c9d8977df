package fr.fiftyfifty.contribution;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Unit;
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
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done in a dossier, for its bearers and for staff: the same acts as the screens. */
@Path("/dossiers/{reference}/contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContributionResource {

    @Inject
    ContributionSearch contributions;

    @Inject
    Contributing contributing;

    @Inject
    CurrentCaller caller;

    /**
     * A contribution as it is sent.
     *
     * @param amount hours of each person, or so many of the unit
     * @param unit code of the clause library, such as {@code h}
     * @param supersedes id of one's own contribution that this one corrects
     */
    public record Fresh(
            @Nullable Long line,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable Integer people,
            @Nullable String words,
            @Nullable Long supersedes) {}

    /**
     * The other side's word.
     *
     * @param done true for « oui, c'est fait »
     * @param missing what is missing otherwise
     */
    public record Confirmation(boolean done, @Nullable String missing) {}

    @GET
    public List<ContributionRow> list(@PathParam("reference") String reference) {
        return contributions.list(caller.get(), reference);
    }

    @POST
    public Response declare(@PathParam("reference") String reference, Fresh fresh) {
        ContributionForm form = new ContributionForm(
                fresh.line(),
                fresh.day(),
                fresh.amount(),
                unit(fresh.unit()),
                Objects.requireNonNullElse(fresh.people(), 1),
                Objects.requireNonNullElse(fresh.words(), ""),
                null);
        Long old = fresh.supersedes();
        long id = old == null
                ? contributing.declare(caller.get(), reference, form)
                : contributing.correct(caller.get(), reference, old, form);
        return Response.created(URI.create("dossiers/" + reference + "/contributions/" + id))
                .build();
    }

    @PUT
    @Path("{id}/confirmation")
    public void confirm(@PathParam("reference") String reference, @PathParam("id") long id, Confirmation confirmation) {
        if (confirmation.done()) {
            contributing.confirm(caller.get(), reference, id);
        } else {
            contributing.question(caller.get(), reference, id, Objects.requireNonNullElse(confirmation.missing(), ""));
        }
    }

    private static @Nullable Unit unit(@Nullable String code) {
        try {
            return code == null ? null : Unit.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid("unit", "contribution.amount");
        }
    }
}
