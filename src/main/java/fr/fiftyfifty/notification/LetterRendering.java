package fr.fiftyfifty.notification;

import fr.fiftyfifty.commune.LetterText;
import fr.fiftyfifty.platform.text.FrenchTypography;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** A letter of the commune (light Markdown with places) and some values, made into a mail in plain text and in HTML. */
final class LetterRendering {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("style", "color:#1F5A86");
                }
            })
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(PlainLink::new)
            .build();

    private LetterRendering() {}

    /**
     * Both forms of the mail.
     *
     * @param args values of the places, already in words; addresses as {@link Links} says
     * @throws IllegalArgumentException when an address leads elsewhere
     */
    static RenderedLetter render(LetterText letter, Map<String, String> args, LetterFrame frame) {
        Map<String, String> values = Links.inFull(args, frame.site());
        String subject = Placing.inLine(FrenchTypography.apply(letter.subject()), values);
        Node forText = PARSER.parse(letter.body());
        forText.accept(new Placing(values, false));
        Node forHtml = PARSER.parse(letter.body());
        forHtml.accept(new Placing(values, true));
        String stop = values.get("stop");
        return new RenderedLetter(
                subject,
                text(TEXT.render(forText).strip(), frame, stop),
                MailLook.html(subject, HTML.render(forHtml), frame, stop),
                stop);
    }

    private static String text(String body, LetterFrame frame, @Nullable String stop) {
        StringBuilder text = new StringBuilder();
        text.append(frame.greeting()).append("\n\n").append(body).append("\n\n-- \n");
        text.append(frame.sender()).append('\n').append(frame.why()).append('\n');
        if (stop != null) {
            text.append(frame.stopLabel()).append(' ').append(stop).append('\n');
        }
        return text.toString();
    }

    /** « Voir le dossier : https://… » instead of the library's quotes and brackets. */
    private record PlainLink(TextContentNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            context.getWriter().write("\u00A0: " + ((Link) node).getDestination());
        }
    }
}
