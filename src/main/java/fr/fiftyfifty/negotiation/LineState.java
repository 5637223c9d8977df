package fr.fiftyfifty.negotiation;

import java.util.List;

/**
 * Where one line stands.
 *
 * @param line its id
 * @param commune whether the commune said yes to the present text
 * @param bearers ids of the bearers who said yes to it
 * @param agreed whether everybody did and no remark waits
 */
public record LineState(long line, boolean commune, List<Long> bearers, boolean agreed) {}
