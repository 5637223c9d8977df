package fr.fiftyfifty.platform.pdf;

import fr.fiftyfifty.platform.text.FrenchTypography;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates of {@code /pdf}, their own words set in French typography; tags, expressions and style sheets stay as they are. */
final class FrenchTemplates extends ClasspathLoader {

    private static final Pattern WORDS =
            Pattern.compile("(<[^>]*>|\\{\\{.*?}}|\\{%.*?%}|\\{#.*?#})|([^<{]+)", Pattern.DOTALL);

    FrenchTemplates() {
        super(FrenchTemplates.class.getClassLoader());
        setPrefix("pdf");
    }

    @Override
    public Reader getReader(String name) {
        boolean isStyle = name.endsWith(".css");
        try (Reader reader = super.getReader(isStyle ? name : name + ".peb")) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return new StringReader(isStyle ? text.toString() : typeset(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String typeset(String template) {
        return WORDS.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) == null ? found.group() : FrenchTypography.apply(found.group(2))));
    }
}
