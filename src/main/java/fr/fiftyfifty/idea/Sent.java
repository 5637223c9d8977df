package fr.fiftyfifty.idea;

import org.jspecify.annotations.Nullable;

/**
 * What became of a draft that was sent.
 *
 * @param reference of the new dossier, or null while the address waits for its confirmation
 * @param person who now carries it, or null while waiting
 * @param name of that person, for the login row of the mail link
 */
public record Sent(@Nullable String reference, @Nullable Long person, String name) {

    static Sent waiting() {
        return new Sent(null, null, "");
    }

    public boolean isWaiting() {
        return reference == null;
    }
}
