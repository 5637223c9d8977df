package fr.fiftyfifty.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Lets pages write {@code #{row.title}} on a record: EL 5.0 reads only getters (EL 6.0 has this built in). */
public class RecordELResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        try {
            Method accessor = base.getClass().getMethod(property.toString());
            accessor.setAccessible(true);
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (NoSuchMethodException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new ELException(base.getClass().getSimpleName() + "." + property, e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // records do not change
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(true);
            return true;
        }
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
