package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.Side;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param personId a bearer, or null for the commune
 */
public record Awaited(@Nullable Long personId, Side side) {}
