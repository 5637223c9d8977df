package fr.fiftyfifty.decision;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The answer to a dossier, for programs: the same act as the screen. */
@Path("/dossiers/{reference}/decision")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    @Inject
    DecisionSearch decisions;

    @Inject
    Deciding deciding;

    @Inject
    CurrentCaller caller;

    @GET
    public DecisionView decision(@PathParam("reference") String reference) {
        return decisions.decision(caller.get(), reference).orElseThrow(() -> DomainException.notFound(reference));
    }

    @PUT
    public void decide(@PathParam("reference") String reference, DecisionForm form) {
        deciding.decide(caller.get(), reference, form);
    }
}
