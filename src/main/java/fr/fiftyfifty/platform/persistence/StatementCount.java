package fr.fiftyfifty.platform.persistence;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements that one request sends to the database, so that a page which asks once per row is seen before its
 * users feel it. EclipseLink makes one at start-up (persistence.xml); it listens only where {@code app.timing} is true.
 */
public class StatementCount extends SessionProfilerAdapter implements SessionCustomizer {

    private static final ThreadLocal<Tally> CURRENT = new ThreadLocal<>();

    /** Statements sent and nanoseconds waited for them since {@link #begin}. */
    public static final class Tally {

        private int statements;
        private long nanos;
        private long since;

        private Tally() {}

        public int statements() {
            return statements;
        }

        public double milliseconds() {
            return nanos / 1e6;
        }
    }

    /** Counts anew on this thread. */
    public static void begin() {
        CURRENT.set(new Tally());
    }

    /** What this thread sent since {@link #begin}; nothing is counted after it. */
    public static Tally end() {
        Tally tally = CURRENT.get();
        CURRENT.remove();
        return tally == null ? new Tally() : tally;
    }

    public static boolean isOn() {
        return ConfigProvider.getConfig()
                .getOptionalValue("app.timing", Boolean.class)
                .orElse(false);
    }

    @Override
    public void customize(Session session) {
        if (isOn()) {
            session.setProfiler(this);
        }
    }

    @Override
    public int getProfileWeight() {
        return SessionProfiler.ALL;
    }

    /** Each statement is prepared once; « executed » is told of its closing too, so it serves for the time alone. */
    @Override
    public void startOperationProfile(String operation, @Nullable DatabaseQuery query, int weight) {
        Tally tally = CURRENT.get();
        if (tally == null) {
            return;
        }
        if (operation.equals(SessionProfiler.SqlPrepare)) {
            tally.statements++;
        } else if (operation.equals(SessionProfiler.StatementExecute)) {
            tally.since = System.nanoTime();
        }
    }

    @Override
    public void endOperationProfile(String operation, @Nullable DatabaseQuery query, int weight) {
        Tally tally = CURRENT.get();
        if (tally != null && operation.equals(SessionProfiler.StatementExecute)) {
            tally.nanos += System.nanoTime() - tally.since;
        }
    }
}
