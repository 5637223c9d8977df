package fr.fiftyfifty.signature;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Signatures of a convention. The commune's own signature needs a document: it has its screen. */
@RequestScoped
@Path("/dossiers/{reference}/convention/signatures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignatureResource {

    @Inject
    Signing signing;

    @Inject
    SignatureSearch signatures;

    @Inject
    CurrentCaller caller;

    /**
     * The signer's own code.
     *
     * @param code six digits from the mail
     */
    public record Typed(@NotBlank String code) {}

    @GET
    public List<PartyState> parties(@PathParam("reference") String reference) {
        return signatures.parties(caller.get(), reference);
    }

    @POST
    @Path("mine/code")
    public void sendCode(@PathParam("reference") String reference) {
        signing.sendCode(caller.get(), reference);
    }

    @PUT
    @Path("mine")
    public void sign(@PathParam("reference") String reference, @Valid @NotNull Typed typed) {
        signing.sign(caller.get(), reference, typed.code());
    }
}
