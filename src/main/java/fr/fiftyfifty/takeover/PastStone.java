package fr.fiftyfifty.takeover;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.project.PastProject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A white stone of the past, written on one line: « 12/05/2016 : première plantation ». */
public record PastStone(String words, LocalDate day) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH);

    public static List<PastStone> parse(String text) {
        return text.lines()
                .map(PastWords::plain)
                .filter(line -> !line.isEmpty())
                .map(PastStone::parseOne)
                .toList();
    }

    private static PastStone parseOne(String line) {
        int colon = line.indexOf(':');
        try {
            String words = line.substring(colon + 1).strip();
            if (colon > 0 && !words.isEmpty()) {
                return new PastStone(
                        words, LocalDate.parse(line.substring(0, colon).strip(), DAY));
            }
        } catch (DateTimeException e) {
            throw refusal(line);
        }
        throw refusal(line);
    }

    PastProject.PastStone stone() {
        return new PastProject.PastStone(words, day);
    }

    private static DomainException refusal(String line) {
        return DomainException.invalid("stones", "takeover.stones.line", line);
    }
}
