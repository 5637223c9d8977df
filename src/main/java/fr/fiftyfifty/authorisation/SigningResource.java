package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The time of signing: opened once no condition is red, taken back with a reason before the last signature. */
@RequestScoped
@Path("/dossiers/{reference}/convention/signing")
@Produces(MediaType.APPLICATION_JSON)
public class SigningResource {

    @Inject
    BeforeSignature before;

    @Inject
    CurrentCaller caller;

    @PUT
    public void open(@PathParam("reference") String reference) {
        before.open(caller.get(), reference);
    }

    @DELETE
    public void withdraw(
            @PathParam("reference") String reference, @QueryParam("reason") @DefaultValue("") String reason) {
        before.withdraw(caller.get(), reference, reason);
    }
}
