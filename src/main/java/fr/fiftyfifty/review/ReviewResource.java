package fr.fiftyfifty.review;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;

/** Open figures of a civil year. */
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    ReviewSearch review;

    @Inject
    CurrentCaller caller;

    /** One figure: its code, its value and how many dossiers make it. Hours are hours, euros are euros. */
    public record Body(String figure, BigDecimal value, int dossiers) {}

    @GET
    @Path("{year: 2\\d\\d\\d}/figures")
    public List<Body> figures(@PathParam("year") int year) {
        return review.figures(caller.get(), year).stream()
                .map(figure -> new Body(figure.kind().slug(), figure.value(), figure.count()))
                .toList();
    }
}
