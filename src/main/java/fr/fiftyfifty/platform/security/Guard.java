package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Fault;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The door of every act and search: deny by default.
 *
 * <p>Container role annotations are silently ignored on CDI beans, hence our own. It runs inside the transaction, so a
 * refusal leaves nothing behind in the database. The log keeps who was refused what: closed doors, and acts tried on what
 * the caller may not see. A search that finds nothing is an everyday thing and is not told.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Guard implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(Guard.class.getName());

    @Inject
    transient ActInProgress acts;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        if (!Modifier.isPublic(method.getModifiers())) {
            return call.proceed();
        }
        Caller caller = callerOf(call);
        String act = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        if (!mayCall(method, caller)) {
            LOG.log(Level.INFO, "{0} is closed to {1}", new Object[] {act, caller});
            throw DomainException.forbidden();
        }
        acts.enter(act, caller);
        try {
            return call.proceed();
        } catch (DomainException refusal) {
            if (acts.consequence() == null && isTried(method, refusal)) {
                LOG.log(Level.INFO, "{0} was tried by {1}: {2}", new Object[] {act, caller, refusal.fault()});
            }
            throw refusal;
        } finally {
            acts.leave();
        }
    }

    private static boolean isTried(Method method, DomainException refusal) {
        return method.getDeclaringClass().isAnnotationPresent(Acts.class)
                && (refusal.fault() == Fault.NOT_FOUND || refusal.fault() == Fault.FORBIDDEN);
    }

    private boolean mayCall(Method method, Caller caller) {
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return true;
        }
        if (method.isAnnotationPresent(FromWithin.class)) {
            return caller.isSystem() || !acts.isIdle();
        }
        Allowed allowed = method.getAnnotation(Allowed.class);
        return allowed != null && caller.isKnown() && caller.isAny(Set.of(allowed.value()));
    }

    private static Caller callerOf(InvocationContext call) {
        Object[] parameters = call.getParameters();
        if (parameters.length > 0 && parameters[0] instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException(call.getMethod() + " must take the caller first");
    }
}
