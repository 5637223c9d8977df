package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.fault.DomainException;
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

/**
 * The door of every act and search: deny by default.
 *
 * <p>Container role annotations are silently ignored on CDI beans, hence our own. It runs inside the transaction, so a
 * refusal leaves nothing behind.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Guard implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient ActInProgress acts;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        if (!Modifier.isPublic(method.getModifiers())) {
            return call.proceed();
        }
        Caller caller = callerOf(call);
        if (!mayCall(method, caller)) {
            throw DomainException.forbidden();
        }
        acts.enter(method.getDeclaringClass().getSimpleName() + "." + method.getName(), caller);
        try {
            return call.proceed();
        } finally {
            acts.leave();
        }
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
