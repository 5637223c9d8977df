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

    public Optional<LineState> line(long id) {
        return lines.stream().filter(line -> line.line() == id).findFirst();
    }

    public List<RemarkRow> open() {
        return remarks.stream().filter(RemarkRow::isOpen).toList();
    }
}
