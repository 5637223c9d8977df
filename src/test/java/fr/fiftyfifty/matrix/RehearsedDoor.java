package fr.fiftyfifty.matrix;

import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import java.util.function.Consumer;

/** An act of no room, inside which the world of the matrix is built. */
@Acts
public class RehearsedDoor {

    @OpenToAll
    public void through(Caller caller, Consumer<Caller> work) {
        work.accept(caller);
    }
}
