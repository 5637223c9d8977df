package fr.fiftyfifty.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.Period;

/** The lever of the field's clock, pulled from outside. Whoever moves it brings it back. */
public final class Clock {

    private final String url;

    Clock(String url) {
        this.url = url;
    }

    public void goTo(LocalDate day) {
        pull("day=" + day);
    }

    public void forward(Period time) {
        pull("plus=" + time);
    }

    public void backToToday() {
        pull("plus=");
    }

    private void pull(String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/demo/horloge"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", url)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 303) {
                throw new AssertionError("the clock's lever answered " + status + " to " + form);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
