package fr.fiftyfifty.takeover;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.fault.DomainException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of the past, as it is entered.
 *
 * @param bearers who carried it, in words that may be shown: an association's name, « des habitants de la rue »
 * @param lead id of a person who answers for it today, or null
 * @param paper the convention; none for an « initiative soutenue » and for a refused idea
 * @param endedOn day when it ended or came into use; null while it is under way
 * @param leaves what remains of it
 * @param lesson what was learned; asked when it stopped
 * @param shown whether its bearers agree that everybody sees it
 * @param invented true in demonstrations only: screens and prints say « données inventées »
 */
public record PastDossier(
        What what,
        String bearers,
        @Nullable Long lead,
        @Nullable LocalDate submittedOn,
        Weight weight,
        List<PastLine> lines,
        @Nullable PastPaper paper,
        List<PastYear> years,
        List<PastStone> stones,
        PastEnd end,
        @Nullable LocalDate endedOn,
        String leaves,
        String lesson,
        List<Photo> photos,
        boolean shown,
        boolean invented) {

    static final int TITLE = 120;
    static final int SUMMARY = 400;
    static final int STAR = 200;
    static final int BEARERS = 300;
    static final int STONE = 160;
    static final int LESSON = 1000;

    /**
     * What it was and where.
     *
     * @param theme code in the commune's list
     * @param district code, or empty
     * @param place in words; empty means the whole commune
     */
    public record What(
            String title,
            String summary,
            String star,
            String theme,
            String district,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** A photograph; {@code alt} says what it shows. */
    public record Photo(InputStream content, String fileName, String alt) {}

    public PastDossier {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
        stones = List.copyOf(stones);
        photos = List.copyOf(photos);
    }

    void check(LocalDate today) {
        text("title", what.title(), TITLE, "takeover.title.required");
        text("theme", what.theme(), 60, "takeover.theme.required");
        text("bearers", bearers, BEARERS, "takeover.bearers.required");
        atMost("summary", what.summary(), SUMMARY);
        atMost("star", what.star(), STAR);
        atMost("leaves", leaves, SUMMARY);
        atMost("lesson", lesson, LESSON);
        if (submittedOn == null || submittedOn.isAfter(today)) {
            throw DomainException.invalid("submittedOn", "takeover.submittedOn.required");
        }
        if (hasConvention()) {
            if (paper == null) {
                throw DomainException.invalid("signedOn", "takeover.paper.signedOn");
            }
            paper.check(today);
            checkLines();
        }
        checkEnd(today);
        checkYears(submittedOn.getYear(), today);
    }

    private void checkYears(int first, LocalDate today) {
        for (PastYear year : years) {
            if (year.year() < first || year.year() > today.getYear()) {
                throw DomainException.invalid("years", "takeover.years.range", String.valueOf(year.year()));
            }
            atMost("years", year.words(), SUMMARY);
        }
        for (PastStone stone : stones) {
            if (stone.day().isAfter(today)) {
                throw DomainException.invalid("stones", "takeover.stones.future");
            }
            atMost("stones", stone.words(), STONE);
        }
    }

    private void checkEnd(LocalDate today) {
        if (end.isDated() && (endedOn == null || endedOn.isBefore(opened()) || endedOn.isAfter(today))) {
            throw DomainException.invalid("endedOn", "takeover.endedOn.required");
        }
        if (end == PastEnd.STOPPED && lesson.isBlank()) {
            throw DomainException.invalid("lesson", "takeover.lesson.required");
        }
    }

    private void checkLines() {
        if (lines.stream().noneMatch(line -> line.side() == Side.RESIDENTS)) {
            throw DomainException.invalid("residents", "takeover.lines.residents");
        }
        if (lines.stream().noneMatch(line -> line.side() == Side.COMMUNE)) {
            throw DomainException.invalid("town", "takeover.lines.town");
        }
    }

    boolean hasConvention() {
        return weight != Weight.SUPPORTED && end != PastEnd.REFUSED;
    }

    LocalDate submitted() {
        return Objects.requireNonNull(submittedOn);
    }

    /** First day of the work: the convention's, else the day it was brought. */
    LocalDate opened() {
        return hasConvention() && paper != null ? paper.from() : submitted();
    }

    private static void text(String field, String value, int most, String requiredKey) {
        if (value.isBlank()) {
            throw DomainException.invalid(field, requiredKey);
        }
        atMost(field, value, most);
    }

    private static void atMost(String field, String value, int most) {
        if (value.strip().length() > most) {
            throw DomainException.invalid(
                    field, "takeover.tooLong", most, value.strip().length());
        }
    }
}
