package fr.fiftyfifty.platform.web;

import fr.fiftyfifty.platform.Rooms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All addresses of the site, one text file a room; fixed words win over placeholders. */
public final class Routes {

    private static final List<Route> ALL = Rooms.names().stream()
            .flatMap(Routes::ofRoom)
            .sorted(Comparator.comparingInt(route -> route.names().size()))
            .toList();

    private Routes() {}

    public static List<Route> all() {
        return ALL;
    }

    static Optional<Found> find(String path) {
        for (Route route : ALL) {
            Optional<String> target = route.target(path);
            if (target.isPresent()) {
                return Optional.of(new Found(route, target.get()));
            }
        }
        return Optional.empty();
    }

    private static Stream<Route> ofRoom(String room) {
        return Rooms.lines("/routes/" + room + ".txt").stream().map(Route::parse);
    }

    record Found(Route route, String target) {}
}
