package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** « Avant signature » for staff: each condition with its reason. */
@RequestScoped
@Path("/dossiers/{reference}/convention/checks")
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @Inject
    BeforeSignature before;

    @Inject
    CurrentCaller caller;

    @GET
    public List<CheckRow> get(@PathParam("reference") String reference) {
        return before.checks(caller.get(), reference);
    }
}
