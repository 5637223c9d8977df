package fr.fiftyfifty.platform.rest;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Faults;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A body that is no JSON, or not the JSON of that address, is its sender's fault (400) and no failure of ours. The literal
 * {@code null} is no body: a call without one sends none.
 */
@Provider
public class BodyShapes implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = read(context);
        if (body == null) {
            throw wrong();
        }
        return body;
    }

    private static @Nullable Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (WebApplicationException refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            // an amount or a quantity says itself what is wrong with it
            throw Faults.in(unreadable).orElseGet(BodyShapes::wrong);
        }
    }

    private static DomainException wrong() {
        return DomainException.invalid("body", "platform.body");
    }
}
