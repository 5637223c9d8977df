package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.PageWords;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ledger after the signature, the same page for both sides: how each promise stands, and whose turn it is. */
@Named
@RequestScoped
public class FollowUpPage {

    @Inject
    ContributionSearch contributions;

    @Inject
    CommitmentSearch commitments;

    @Inject
    DossierSearch dossiers;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private @Nullable DossierHead head;
    private @Nullable Side side;
    private boolean sideAsked;
    private @Nullable List<FollowedLine> lines;
    private @Nullable List<ContributionRow> rows;

    public String getReference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    /** Local address of this page, without the language: of the town hall's or of the residents'. */
    public String getAddress() {
        return (isStaff() ? "/agent/dossiers/" : "/mon-espace/") + getReference() + "/suivi";
    }

    public boolean isStaff() {
        return page.getPath().startsWith("/agent/");
    }

    public DossierHead getHead() {
        DossierHead known = head;
        if (known == null) {
            known = dossiers.head(caller.get(), getReference());
            head = known;
        }
        return known;
    }

    public boolean isUnderWay() {
        return getHead().stage() == Stage.IN_PROGRESS || getHead().stage() == Stage.IN_USE;
    }

    /** The side for which the reader speaks; null for those of the staff who only read. */
    public @Nullable Side getSide() {
        if (!sideAsked) {
            sideAsked = true;
            try {
                side = contributions.side(caller.get(), getReference());
            } catch (DomainException readsOnly) {
                side = null;
            }
        }
        return side;
    }

    public List<FollowedLine> side(String side) {
        return lines().stream()
                .filter(line -> line.row().side() == Side.valueOf(side))
                .toList();
    }

    /** Whether there are promises at all: an « initiative soutenue » has none. */
    public boolean isPromising() {
        return !lines().isEmpty();
    }

    List<FollowedLine> lines() {
        List<FollowedLine> known = lines;
        if (known == null) {
            List<LineRow> promises = commitments.lines(caller.get(), getReference());
            Map<Long, LineProgress> progress =
                    contributions.keeping(caller.get(), getReference()).on(LocalDate.now(clock));
            Side mine = isUnderWay() ? getSide() : null;
            known = promises.stream()
                    .map(line -> follow(line, progress.get(line.id()), promises, mine))
                    .toList();
            lines = known;
        }
        return known;
    }

    private FollowedLine follow(
            LineRow line, @Nullable LineProgress progress, List<LineRow> promises, @Nullable Side mine) {
        if (progress == null || line.side() == Side.PARTNER) {
            return new FollowedLine(line, null, "", "", false);
        }
        boolean declarable =
                mine != null && !progress.isKept() && (line.side() == mine || line.side() == Side.TOGETHER);
        return new FollowedLine(
                line, progress, words.of(progress.state().key()), note(line, progress, promises, mine), declarable);
    }

    private String note(LineRow line, LineProgress progress, List<LineRow> promises, @Nullable Side mine) {
        Long other = progress.waitsFor();
        if (other != null) {
            String awaited = promises.stream()
                    .filter(row -> row.id().equals(other))
                    .map(LineRow::wording)
                    .findFirst()
                    .orElse("");
            return words.of(
                    line.side() == mine ? "contribution.line.waitsForYou" : "contribution.line.waitsFor", awaited);
        }
        if (progress.isKept()) {
            return "";
        }
        BigDecimal left = progress.left();
        String until = FrenchDates.full(progress.due());
        if (left == null || line.unit() == null) {
            return words.of("contribution.line.until", until);
        }
        return left.signum() == 0
                ? words.of("contribution.line.toConfirm")
                : words.of("contribution.line.left", new Quantity(left, line.unit()).toString(), until);
    }

    private List<ContributionRow> rows() {
        List<ContributionRow> known = rows;
        if (known == null) {
            known = contributions.list(caller.get(), getReference());
            rows = known;
        }
        return known;
    }

    /** What the other side declared and waits for a word of the reader. */
    public List<ContributionRow> getToConfirm() {
        Side mine = getSide();
        return mine == null
                ? List.of()
                : rows().stream()
                        .filter(row -> row.side() != mine && row.isOpen())
                        .toList();
    }

    /** What the reader's side declared and the other questioned. */
    public List<ContributionRow> getQuestioned() {
        Side mine = getSide();
        return rows().stream()
                .filter(row -> row.side() == mine && row.state() == ContributionState.QUESTIONED)
                .toList();
    }

    public List<ContributionRow> getAll() {
        return rows();
    }

    /** What a contribution is about: its promise, or its own words. */
    public String about(ContributionRow row) {
        return lines().stream()
                .filter(line -> line.id().equals(row.line()))
                .map(FollowedLine::wording)
                .findFirst()
                .orElse(row.words());
    }

    public List<PhotoRow> photos(Long contribution) {
        return contributions.photos(caller.get(), contribution);
    }

    public boolean isDone(String what) {
        return what.equals(page.param("fait"));
    }

    void goTo(String query) {
        page.goTo(getAddress() + query);
    }
}
