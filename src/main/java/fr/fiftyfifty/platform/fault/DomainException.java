package fr.fiftyfifty.platform.fault;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a person can read. One exception, shown alike as problem+json (RFC 9457) and as a message beside the field.
 *
 * <p>It rolls the transaction back; nothing a person typed is lost, since the page still holds it.
 */
public class DomainException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final @Nullable String field;
    private final transient Object[] args;

    private DomainException(Fault fault, @Nullable String field, String messageKey, Object... args) {
        super(messageKey);
        this.fault = fault;
        this.field = field;
        this.args = args.clone();
    }

    /** What was typed has not the right shape (400). */
    public static DomainException invalid(String field, String messageKey, Object... args) {
        return new DomainException(Fault.INVALID, field, messageKey, args);
    }

    /** The rules of the scheme say no, now (409). */
    public static DomainException refused(String messageKey, Object... args) {
        return new DomainException(Fault.REFUSED, null, messageKey, args);
    }

    /** There is no such thing among those the caller may see (404). */
    public static DomainException notFound(Object what) {
        return new DomainException(Fault.NOT_FOUND, null, "platform.notFound", what);
    }

    /** The caller's role does not allow the act (403). */
    public static DomainException forbidden() {
        return new DomainException(Fault.FORBIDDEN, null, "platform.forbidden");
    }

    /** Somebody else saved meanwhile (409); the page shows both texts. */
    public static DomainException stale() {
        return new DomainException(Fault.STALE, null, "platform.stale");
    }

    /** Too many attempts (429). */
    public static DomainException tooMany(String messageKey, Object... args) {
        return new DomainException(Fault.TOO_MANY, null, messageKey, args);
    }

    public Fault fault() {
        return fault;
    }

    /** Name of the field to show it beside, or null for the whole form. */
    public @Nullable String field() {
        return field;
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] args() {
        return args.clone();
    }
}
