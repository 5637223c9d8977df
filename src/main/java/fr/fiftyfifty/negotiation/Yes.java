package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import java.time.Instant;

/**
 * A yes that was not taken back.
 *
 * @param line id of the line
 * @param hash SHA-256 of the text it was said to
 * @param text that text, canonical
 */
public record Yes(long line, long person, Side side, String hash, String text, Instant at) {

    /** Whether it was said to the line as it reads now. */
    boolean holdsFor(LineRow now) {
        return line == now.id() && hash.equals(now.hash());
    }

    boolean isOf(long somebody) {
        return side == Side.RESIDENTS && person == somebody;
    }
}
