package fr.fiftyfifty.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Consumer;

/** Runs a timed job as the caller « system », in a request scope of its own. */
@ApplicationScoped
public class SystemCalls {

    @ActivateRequestContext
    public void run(Consumer<Caller> job) {
        job.accept(Caller.system(CurrentCaller.COMMUNE));
    }
}
