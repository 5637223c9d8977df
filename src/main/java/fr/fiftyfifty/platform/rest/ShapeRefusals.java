package fr.fiftyfifty.platform.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/** A body of the wrong shape: 400 with the first field at fault. */
@Provider
public class ShapeRefusals implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        return thrown.getConstraintViolations().stream()
                .min(Comparator.comparing(ShapeRefusals::field))
                .map(first -> new Problem("urn:fiftyfifty:platform.shape", first.getMessage(), 400, field(first)))
                .orElse(new Problem("urn:fiftyfifty:platform.shape", "400", 400, null))
                .answer();
    }

    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
