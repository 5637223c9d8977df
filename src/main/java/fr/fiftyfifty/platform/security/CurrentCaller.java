package fr.fiftyfifty.platform.security;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The caller of this request, set once by the login mechanism; pages and resources hand it to acts. */
@RequestScoped
public class CurrentCaller {

    /** The only commune of this installation; several towns come with the host name (roadmap). */
    static final long COMMUNE = 1;

    private @Nullable Caller caller;

    void set(Caller known) {
        this.caller = known;
    }

    public Caller get() {
        return caller == null ? Caller.nobody(COMMUNE) : caller;
    }
}
