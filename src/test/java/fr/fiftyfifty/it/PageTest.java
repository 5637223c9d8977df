package fr.fiftyfifty.it;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;

/** A test in a real browser, from outside the container. Each visit is a person of their own, gone after the test. */
@ArquillianTest
@RunAsClient
public abstract class PageTest {

    private final Deque<Visit> visits = new ArrayDeque<>();

    protected final Town town() {
        return Town.town();
    }

    protected final Visit narrow() {
        return begun(Browser.narrow());
    }

    protected final Visit wide() {
        return begun(Browser.wide());
    }

    protected final Visit withoutJavaScript() {
        return begun(Browser.withoutJavaScript());
    }

    private Visit begun(Visit visit) {
        visits.push(visit);
        return visit;
    }

    @AfterEach
    void end() {
        while (!visits.isEmpty()) {
            visits.pop().close();
        }
    }
}
