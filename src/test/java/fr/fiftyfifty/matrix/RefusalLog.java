package fr.fiftyfifty.matrix;

import fr.fiftyfifty.platform.security.Caller;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Listens to what the guard writes into the log. */
final class RefusalLog extends Handler implements AutoCloseable {

    /** Held: a logger that nobody holds forgets its handlers. */
    private final Logger guard = Logger.getLogger("fr.fiftyfifty.platform.security.Guard");

    private final SimpleFormatter words = new SimpleFormatter();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    RefusalLog() {
        guard.addHandler(this);
    }

    /** Whether it said since the last question that this act was refused to this caller. */
    boolean tells(Act act, Caller caller) {
        boolean told = lines.stream().anyMatch(line -> line.contains(act.name()) && line.contains(caller.toString()));
        lines.clear();
        return told;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(words.formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        guard.removeHandler(this);
    }
}
