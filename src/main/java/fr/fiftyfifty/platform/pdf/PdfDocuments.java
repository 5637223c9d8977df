package fr.fiftyfifty.platform.pdf;

import io.pebbletemplates.pebble.PebbleEngine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Prints a template: {@code render("letter", letter.model())}.
 *
 * <p>The same template and model at the same moment give the same bytes, so a document can be printed again and compared.
 */
@ApplicationScoped
public class PdfDocuments {

    private static final Logger LOG = Logger.getLogger(PdfDocuments.class.getName());

    @Inject
    Clock clock;

    /** Tests do not forgive what production only logs. */
    boolean strict;

    private final PebbleEngine templates = new PebbleEngine.Builder()
            .loader(new FrenchTemplates())
            .extension(new PaperFilters())
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.FRANCE)
            .build();

    /** The document dated now. */
    public byte[] render(String template, Map<String, Object> model) {
        return render(template, model, clock.instant());
    }

    /**
     * The document dated that moment.
     *
     * @param template name of {@code /pdf/<template>.peb}
     * @param model every variable of the template; a missing one is an error, not an empty line
     */
    public byte[] render(String template, Map<String, Object> model, Instant moment) {
        return print(xhtml(template, model), moment, template);
    }

    String xhtml(String template, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            templates.getTemplate(template).evaluate(out, model, Locale.FRANCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PrintableText.of(out.toString());
    }

    byte[] print(String xhtml, Instant moment, String name) {
        Printing printing = new Printing(xhtml, moment);
        byte[] bytes = printing.bytes();
        List<String> warnings = printing.warnings();
        if (!warnings.isEmpty()) {
            // the texts of the document stay out of the log: warnings name styles and files only
            LOG.log(Level.WARNING, "printing {0}: {1}", new Object[] {name, warnings});
            if (strict) {
                throw new IllegalStateException("Printing " + name + ": " + warnings);
            }
        }
        return bytes;
    }
}
