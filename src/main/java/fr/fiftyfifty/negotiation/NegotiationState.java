package fr.fiftyfifty.negotiation;

import java.util.List;
import java.util.Optional;

/**
 * Where the talk stands.
 *
 * @param fingerprint of the whole text that was read; a yes to everything carries it back
 */
public record NegotiationState(
        boolean allAgreed, List<Awaited> awaited, List<LineState> lines, List<RemarkRow> remarks, String fingerprint) {

    /**
     * Where one line stands.
     *
     * @param line its id
     * @param commune whether the commune said yes to the present text
     * @param bearers ids of the bearers who said yes to it
     * @param agreed whether everybody did and no remark waits
     */
    public record LineState(long line, boolean commune, List<Long> bearers, boolean agreed) {}

    public Optional<LineState> line(long id) {
        return lines.stream().filter(line -> line.line() == id).findFirst();
    }

    public List<RemarkRow> open() {
        return remarks.stream().filter(RemarkRow::isOpen).toList();
    }
}
