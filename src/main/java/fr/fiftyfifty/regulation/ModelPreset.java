package fr.fiftyfifty.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A line that the short form proposes by itself.
 *
 * @param exchange code of the line that it stands « en échange de », or null
 * @param question asks for its number; without one the line counts nothing
 */
public record ModelPreset(
        String line, @Nullable String exchange, @Nullable String question) {}
