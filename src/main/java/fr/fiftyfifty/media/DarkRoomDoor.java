package fr.fiftyfifty.media;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Lets two photographs at a time be developed: memory stays bounded however many telephones send at once, the others wait
 * a moment.
 */
@ApplicationScoped
class DarkRoomDoor {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 25;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Inside a WAR the WebP reader is invisible to ImageIO until it looks again. */
    void openInTheMorning(@Observes Startup startup) {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
    }

    List<Drawing> develop(InputStream sent) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw DomainException.tooMany("media.photo.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.tooMany("media.photo.busy");
        }
        try {
            return DarkRoom.develop(read(sent, "photo"));
        } finally {
            places.release();
        }
    }

    /** At most one byte more than we take, so that a larger file is recognised without being swallowed. */
    static byte[] read(InputStream sent, String field) {
        try {
            return sent.readNBytes(FileSignature.LARGEST + 1);
        } catch (IOException e) {
            throw DomainException.invalid(field, "media.interrupted");
        }
    }
}
