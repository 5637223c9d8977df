package fr.fiftyfifty.platform.rest;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Faults at commit: the container's own mapper for this exception would answer an HTML page, so ours must be as precise. */
@Provider
public class CommitRefusals implements ExceptionMapper<TransactionalException> {

    @Inject
    Refusals refusals;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return refusals.toResponse(thrown);
    }
}
