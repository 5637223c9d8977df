package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.security.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reckons who agreed to what is written now, and whose turn it is. Pure: it holds no rule that a test cannot see. */
record Standing(List<LineRow> lines, List<Long> bearers, List<Yes> yeses, List<RemarkRow> remarks) {

    NegotiationState state() {
        List<Awaited> awaited = awaited();
        return new NegotiationState(
                !lines.isEmpty() && !bearers.isEmpty() && awaited.isEmpty(),
                awaited,
                lines.stream().map(this::state).toList(),
                remarks,
                fingerprint(lines));
    }

    /** A bearer who remarked has answered: it is then the commune's turn. */
    private List<Awaited> awaited() {
        List<Awaited> awaited = new ArrayList<>();
        for (long bearer : bearers) {
            if (lines.stream().anyMatch(line -> !saidYes(line, bearer) && !remarked(line, bearer))) {
                awaited.add(new Awaited(bearer, Side.RESIDENTS));
            }
        }
        if (remarks.stream().anyMatch(RemarkRow::isOpen) || lines.stream().anyMatch(line -> !communeSaidYes(line))) {
            awaited.add(new Awaited(null, Side.COMMUNE));
        }
        return awaited;
    }

    private NegotiationState.LineState state(LineRow line) {
        List<Long> agreed =
                bearers.stream().filter(bearer -> saidYes(line, bearer)).toList();
        boolean commune = communeSaidYes(line);
        boolean quiet = remarks.stream().noneMatch(remark -> remark.isOpen() && remark.line() == line.id());
        return new NegotiationState.LineState(
                line.id(), commune, agreed, commune && quiet && agreed.size() == bearers.size());
    }

    boolean saidYes(LineRow line, long bearer) {
        return yeses.stream().anyMatch(yes -> yes.isOf(bearer) && yes.holdsFor(line));
    }

    boolean communeSaidYes(LineRow line) {
        return yeses.stream().anyMatch(yes -> yes.side() == Side.COMMUNE && yes.holdsFor(line));
    }

    private boolean remarked(LineRow line, long bearer) {
        return remarks.stream()
                .anyMatch(remark -> remark.isOpen() && remark.person() == bearer && remark.line() == line.id());
    }

    /** SHA-256 over every line and its text, in their order. */
    static String fingerprint(List<LineRow> lines) {
        return Tokens.digest(
                lines.stream().map(line -> line.id() + "=" + line.hash()).collect(Collectors.joining("\n")));
    }
}
