package fr.fiftyfifty.platform.pdf;

import fr.fiftyfifty.platform.text.FrenchTypography;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Typed text as XHTML, every sign of it escaped: a blank line begins a paragraph, lines beginning with a dash are a list. */
final class Paragraphs {

    private static final String DASH = "[-–•] .*";

    private Paragraphs() {}

    static String of(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .filter(block -> !block.isBlank())
                .map(Paragraphs::block)
                .collect(Collectors.joining("\n"));
    }

    /** Lines follow one another; those that begin with a dash make a list, wherever they stand. */
    private static String block(String block) {
        StringBuilder out = new StringBuilder();
        String open = "";
        for (String line : block.strip().lines().map(String::strip).toList()) {
            boolean isItem = line.matches(DASH);
            String kind = isItem ? "ul" : "p";
            if (!open.equals(kind)) {
                out.append(open.isEmpty() ? "" : "</" + open + ">")
                        .append('<')
                        .append(kind)
                        .append('>');
            } else if (!isItem) {
                out.append("<br/>");
            }
            open = kind;
            out.append(isItem ? "<li>" + escaped(line.substring(2)) + "</li>" : escaped(line));
        }
        return out.append("</").append(open).append('>').toString();
    }

    private static String escaped(String text) {
        return FrenchTypography.apply(text.strip())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
