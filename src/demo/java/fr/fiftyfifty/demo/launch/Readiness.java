package fr.fiftyfifty.demo.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Waits for a page that answers 200. Never for the port: after a failed deployment Payara Micro stays up and answers 404 to
 * everything.
 */
final class Readiness {

    private static final Duration DEADLINE = Duration.ofSeconds(170);
    private static final Duration STEP = Duration.ofMillis(250);

    private Readiness() {}

    static void await(URI page, Child child, Runnable check) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < end) {
            child.mustLive();
            check.run();
            if (answers(client, request)) {
                return;
            }
        }
        throw child.late(DEADLINE.toSeconds());
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                return true;
            }
            Thread.sleep(STEP.toMillis());
        } catch (IOException e) {
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Le démarrage a été interrompu.", e);
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Le démarrage a été interrompu.", e);
        }
    }
}
