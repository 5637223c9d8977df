package fr.fiftyfifty.platform.oidc;

import java.io.Serial;

/**
 * The provider does not answer, or its answer is no. The difference decides whether somebody stays logged in: an outage
 * throws nobody out, a refusal does.
 */
public final class ProviderTrouble extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    private ProviderTrouble(String message, boolean refusal) {
        super(message);
        this.refusal = refusal;
    }

    static ProviderTrouble down(String message, Throwable cause) {
        ProviderTrouble trouble = new ProviderTrouble(message, false);
        trouble.initCause(cause);
        return trouble;
    }

    static ProviderTrouble down(String message) {
        return new ProviderTrouble(message, false);
    }

    public static ProviderTrouble refused(String message) {
        return new ProviderTrouble(message, true);
    }

    static ProviderTrouble refused(String message, Throwable cause) {
        ProviderTrouble trouble = new ProviderTrouble(message, true);
        trouble.initCause(cause);
        return trouble;
    }

    public boolean isRefusal() {
        return refusal;
    }
}
