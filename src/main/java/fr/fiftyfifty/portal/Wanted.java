package fr.fiftyfifty.portal;

import fr.fiftyfifty.dossier.Stage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the public dossiers. Everything comes from an address that anybody may type, so whatever has
 * no meaning is left out instead of refused: an old link keeps leading somewhere.
 *
 * @param words free text, or a reference; empty for all
 * @param theme code of a theme, empty for all
 * @param district code of a district, empty for all
 * @param stage or null for all
 * @param page from 1
 */
public record Wanted(
        String words,
        String theme,
        String district,
        @Nullable Stage stage,
        Order order,
        int page) {

    static final int PAGE_SIZE = 12;
    private static final int WORDS_LENGTH = 100;
    private static final int LAST_PAGE = 10_000;

    /** In which order dossiers are listed. */
    public enum Order {
        RECENT("recent"),
        TITLE("titre");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Order of(@Nullable String typed) {
            return TITLE.code.equals(typed) ? TITLE : RECENT;
        }
    }

    static Wanted typed(
            @Nullable String words,
            @Nullable String theme,
            @Nullable String district,
            @Nullable String stage,
            @Nullable String order,
            @Nullable String page) {
        return new Wanted(
                clean(words), clean(theme), clean(district), stage(clean(stage)), Order.of(order), number(clean(page)));
    }

    Wanted onPage(int other) {
        return new Wanted(words, theme, district, stage, order, other);
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** How a stage is written in an address: {@code in-progress}. */
    static String code(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Stage stage(String code) {
        for (Stage stage : Stage.values()) {
            if (code(stage).equals(code)) {
                return stage;
            }
        }
        return null;
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }

    /** PostgreSQL refuses the character zero, and nobody looks for control characters. */
    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String plain = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > WORDS_LENGTH ? plain.substring(0, WORDS_LENGTH) : plain;
    }
}
