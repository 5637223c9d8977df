package fr.fiftyfifty.platform.rest;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Faults;
import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers whatever goes wrong in a resource as a problem; a real failure goes to the log, never to the person. */
@Provider
@ApplicationScoped
public class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    @Inject
    Words words;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<DomainException> refusal = Faults.in(thrown);
        if (refusal.isPresent()) {
            return problem(refusal.get());
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return new Problem("urn:fiftyfifty:http." + status, words.of("platform.http." + status), status, null)
                    .answer();
        }
        LOG.log(Level.SEVERE, "a resource failed", thrown);
        return new Problem("urn:fiftyfifty:platform.failed", words.of("platform.failed"), 500, null).answer();
    }

    private Response problem(DomainException refusal) {
        return new Problem(
                        "urn:fiftyfifty:" + refusal.messageKey(),
                        words.of(refusal.messageKey(), refusal.args()),
                        refusal.fault().status(),
                        refusal.field())
                .answer();
    }
}
