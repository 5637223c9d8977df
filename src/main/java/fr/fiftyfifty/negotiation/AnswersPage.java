package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The remarks that wait for the commune, on « Promesses ». */
@Named
@RequestScoped
public class AnswersPage {

    @Inject
    NegotiationSearch negotiation;

    @Inject
    Negotiating negotiating;

    @Inject
    CommitmentSearch commitments;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    Words words;

    private final Map<String, String> answers = new HashMap<>();
    private @Nullable List<Waiting> waiting;

    /**
     * A remark to answer.
     *
     * @param change what would change, in words, or null when no number was proposed
     */
    public record Waiting(
            Long id,
            String key,
            String who,
            String wording,
            String words,
            @Nullable String change) {}

    public List<Waiting> getWaiting() {
        List<Waiting> known = waiting;
        if (known == null) {
            Map<Long, String> names = negotiation.names(caller.get(), reference());
            Map<Long, LineRow> lines = commitments.lines(caller.get(), reference()).stream()
                    .collect(Collectors.toMap(LineRow::id, line -> line));
            known = negotiation.state(caller.get(), reference()).open().stream()
                    .map(remark -> waiting(remark, Objects.requireNonNull(lines.get(remark.line())), names))
                    .toList();
            waiting = known;
        }
        return known;
    }

    private Waiting waiting(RemarkRow remark, LineRow line, Map<Long, String> names) {
        Quantity measure = line.measure();
        String change = remark.counter() == null || measure == null
                ? null
                : words.of("negotiation.answer.change", measure, new Quantity(remark.counter(), measure.unit()));
        return new Waiting(
                remark.id(),
                remark.id().toString(),
                names.getOrDefault(remark.person(), ""),
                line.wording(),
                remark.words(),
                change);
    }

    /** First names of whoever is awaited; empty when everybody agreed or nothing was sent. */
    public String getAwaited() {
        Map<Long, String> names = negotiation.names(caller.get(), reference());
        return negotiation.state(caller.get(), reference()).awaited().stream()
                .map(one -> one.personId() == null
                        ? words.of("negotiation.awaited.commune")
                        : names.getOrDefault(one.personId(), ""))
                .collect(Collectors.joining(", "));
    }

    public boolean isAllAgreed() {
        return negotiation.state(caller.get(), reference()).allAgreed();
    }

    public void accept(long remark) {
        answer(remark, Answer.ACCEPT);
    }

    public void keep(long remark) {
        answer(remark, Answer.KEEP);
    }

    private void answer(long remark, Answer answer) {
        String typed = Objects.requireNonNullElse(answers.get(Long.toString(remark)), "");
        negotiating.answer(caller.get(), reference(), remark, answer, typed);
        page.goTo("/agent/dossiers/" + reference() + "/promesses?fait=reponse");
    }

    private String reference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
