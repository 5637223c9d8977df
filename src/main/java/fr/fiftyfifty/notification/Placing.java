package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.text.FrenchTypography;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Puts values into the places of a parsed letter. The letter is parsed first, so a value is never read as Markdown, as HTML
 * or as another place: « [cliquez](https://…) » in somebody's title stays what it is, text.
 */
final class Placing extends AbstractVisitor {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> values;
    private final boolean linked;

    /** @param linked whether an address becomes a link (HTML) or stays text (plain) */
    Placing(Map<String, String> values, boolean linked) {
        this.values = values;
        this.linked = linked;
    }

    /** One line: control signs and line breaks of a value become a space. */
    static String inLine(String template, Map<String, String> values) {
        String placed = PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        String line =
                placed.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= 180
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 179)) + "…";
    }

    @Override
    public void visit(Link link) {
        Matcher place = PLACE.matcher(link.getDestination());
        link.setDestination(place.replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(Links.isLink(name) ? values.getOrDefault(name, "") : "");
        }));
        visitChildren(link);
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        Matcher place = PLACE.matcher(literal);
        int from = 0;
        Node last = text;
        while (place.find()) {
            String value = values.get(place.group(1));
            if (value != null) {
                last = after(last, plain(literal.substring(from, place.start())));
                last = place(last, place.group(1), value, text.getParent() instanceof Link);
                from = place.end();
            }
        }
        after(last, plain(literal.substring(from)));
        text.unlink();
    }

    private Node place(Node last, String name, String value, boolean inLink) {
        if (Links.isLink(name)) {
            return after(last, linked && !inLink ? link(value) : new Text(value));
        }
        Node end = last;
        for (String line : value.strip().split("\\R", -1)) {
            end = end == last ? end : after(end, new HardLineBreak());
            end = after(end, new Text(line.replaceAll("\\p{Cntrl}+", " ")));
        }
        return end;
    }

    private static Text plain(String literal) {
        return new Text(FrenchTypography.apply(literal));
    }

    private static Link link(String address) {
        Link link = new Link(address, null);
        link.appendChild(new Text(address));
        return link;
    }

    private static Node after(Node last, Node next) {
        last.insertAfter(next);
        return next;
    }
}
