package fr.fiftyfifty.portal;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.faces.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The path of a dossier before its project has white stones of its own: the steps of the scheme, laid as far as it came. */
@Named("schemePath")
@RequestScoped
public class Stones {

    private static final List<String> STEPS = List.of("proposed", "answered", "promised", "signed", "done");

    /** A helping hand and a supported initiative go without convention. */
    private static final List<String> LIGHT_STEPS = List.of("proposed", "answered", "done");

    @Inject
    PageWords words;

    public List<Stone> of(CatalogueRow row) {
        return along(row.stage(), row.weight() == Weight.COUP_DE_MAIN || row.weight() == Weight.SUPPORTED);
    }

    List<Stone> along(Stage stage, boolean light) {
        List<String> steps = light ? LIGHT_STEPS : STEPS;
        int laid = laid(stage, light);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Stone(words.of("portal.step." + steps.get(i)), "", i < laid))
                .toList();
    }

    static int laid(Stage stage, boolean light) {
        int full = light ? LIGHT_STEPS.size() : STEPS.size();
        return switch (stage) {
            case SUBMITTED, EVALUATION, NO_FOLLOW_UP -> 1;
            case PROMISES -> 2;
            case TO_SIGN -> light ? 2 : 3;
            case IN_PROGRESS, DORMANT, STOPPED -> full - 1;
            case IN_USE, DONE -> full;
        };
    }

    /** The words of a stage, in the language of the address: {@code #{stones.words(row.stage)}}. */
    public String words(Stage stage) {
        return words.of(stage.key());
    }

    /** What a stage means for a resident, in one sentence. */
    public String meaning(Stage stage) {
        return words.of("portal.stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    /** One stone, as {@code ff:path} draws it. */
    public record Stone(String label, String date, boolean laid) {}
}
