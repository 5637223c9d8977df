package fr.fiftyfifty.takeover;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.project.PastProject;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one year brought, written on one line: « 2016 : 40 h ; 12 h ; 300 € ; 8 personnes ; première récolte », hours of the
 * residents first, then those of the commune, its euros, and how many residents took part.
 */
public record PastYear(
        int year,
        BigDecimal residentsHours,
        BigDecimal communeHours,
        BigDecimal communeEuros,
        int people,
        String words) {

    private static final String NUMBER = "([0-9]+(?:[,.][0-9]{1,2})?)";
    private static final Pattern LINE = Pattern.compile("([0-9]{4})\\s*:\\s*" + NUMBER + "\\s*h\\s*;\\s*" + NUMBER
            + "\\s*h\\s*;\\s*" + NUMBER + "\\s*€\\s*;\\s*([0-9]{1,4})\\s*personnes?\\s*(?:;\\s*(.*))?");

    public static List<PastYear> parse(String text) {
        return text.lines()
                .map(PastWords::plain)
                .filter(line -> !line.isEmpty())
                .map(PastYear::parseOne)
                .toList();
    }

    private static PastYear parseOne(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches()) {
            throw DomainException.invalid("years", "takeover.years.line", line);
        }
        String words = read.group(6);
        return new PastYear(
                Integer.parseInt(read.group(1)),
                number(read.group(2)),
                number(read.group(3)),
                number(read.group(4)),
                Integer.parseInt(read.group(5)),
                words == null ? "" : words.strip());
    }

    PastProject.PastEdition edition() {
        return new PastProject.PastEdition(
                year, residentsHours, communeHours, Money.of(communeEuros.toPlainString()), people, words);
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }
}
