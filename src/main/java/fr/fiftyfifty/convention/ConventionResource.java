package fr.fiftyfifty.convention;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A dossier's convention, for its bearers and for staff. */
@RequestScoped
@Path("/dossiers/{reference}/convention")
@Produces(MediaType.APPLICATION_JSON)
public class ConventionResource {

    @Inject
    ConventionSearch conventions;

    @Inject
    CurrentCaller caller;

    /**
     * A convention with its parties.
     *
     * @param document local address of the frozen PDF
     */
    public record Body(ConventionHead convention, List<PartyRow> parties, String document) {}

    @GET
    public Body get(@PathParam("reference") String reference) {
        ConventionHead head = conventions
                .current(caller.get(), reference)
                .orElseThrow(() -> DomainException.notFound(reference + "/convention"));
        return new Body(head, conventions.parties(caller.get(), reference), head.address());
    }
}
