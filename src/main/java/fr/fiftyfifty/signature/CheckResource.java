package fr.fiftyfifty.signature;

import fr.fiftyfifty.convention.CheckedConvention;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether a paper is genuine, by the code printed on it. */
@RequestScoped
@Path("/checks/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    @Inject
    SignatureSearch signatures;

    @Inject
    ClientAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    @GET
    public CheckedConvention get(@PathParam("code") String code) {
        return signatures
                .check(caller.get(), code, address.of(request))
                .orElseThrow(() -> DomainException.notFound(code));
    }
}
