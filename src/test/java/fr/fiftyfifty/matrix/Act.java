package fr.fiftyfifty.matrix;

import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A public method of a class of acts or searches, as the container knows it. */
record Act(Class<?> type, Method method) {

    /** All of them: found, never listed by hand. */
    static List<Act> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Acts.class) || type.isAnnotationPresent(Searches.class))
                .filter(type -> !type.getSimpleName().startsWith("Rehearsed"))
                .flatMap(Act::of)
                .sorted(Comparator.comparing(Act::name))
                .toList();
    }

    /** Those of one class. */
    static Stream<Act> of(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .map(method -> new Act(type, method));
    }

    String name() {
        return type.getSimpleName() + "." + method.getName();
    }

    boolean isSearch() {
        return type.isAnnotationPresent(Searches.class);
    }

    boolean isFromWithin() {
        return method.isAnnotationPresent(FromWithin.class);
    }

    /** How many of the three annotations it bears: one is right. */
    long rules() {
        return Stream.of(Allowed.class, OpenToAll.class, FromWithin.class)
                .filter(method::isAnnotationPresent)
                .count();
    }

    boolean takesTheCaller() {
        Class<?>[] types = method.getParameterTypes();
        return types.length > 0 && types[0] == Caller.class;
    }

    /** Whether the door alone must stop this caller, whatever they ask for. */
    boolean isClosedTo(Caller caller) {
        if (isFromWithin()) {
            return !caller.isSystem();
        }
        Allowed allowed = method.getAnnotation(Allowed.class);
        return allowed != null && (!caller.isKnown() || !caller.isAny(Set.<Role>of(allowed.value())));
    }

    /** Calls it through the container, as a page would. */
    @Nullable
    Object call(@Nullable Object... args) throws Exception {
        Object bean = CDI.current().select(type).get();
        method.setAccessible(true);
        try {
            return method.invoke(bean, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Arguments that say nothing: enough to find the door closed. */
    @Nullable
    Object[] dummies(Caller caller) {
        Class<?>[] types = method.getParameterTypes();
        Object[] args = new Object[types.length];
        args[0] = caller;
        for (int i = 1; i < types.length; i++) {
            args[i] = nothing(types[i]);
        }
        return args;
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == long.class
                ? (Object) 0L
                : type == int.class ? (Object) 0 : type == boolean.class ? (Object) false : null;
    }

    static boolean isEmpty(@Nullable Object answer) {
        return answer == null
                || (answer instanceof Optional<?> one && one.isEmpty())
                || (answer instanceof java.util.Collection<?> many && many.isEmpty());
    }
}
