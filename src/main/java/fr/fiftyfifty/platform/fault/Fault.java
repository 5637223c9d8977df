package fr.fiftyfifty.platform.fault;

/** Why the answer is no, and the HTTP status that says so. */
public enum Fault {
    INVALID(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    REFUSED(409),
    STALE(409),
    TOO_LARGE(413),
    TOO_MANY(429);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
