package fr.fiftyfifty.platform.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;

/**
 * After a stale save: a field where somebody else wrote something else than what is typed. The page shows it beside the typed
 * text ({@code parts/theirs.xhtml}), and the next save is a choice.
 *
 * @param label key of the field's name
 * @param text what the other one wrote
 */
public record OtherText(String label, String text) implements Serializable {

    /** The fields that differ, in the order given: {@code "name", "commune.entry.name", …}. */
    public static ArrayList<OtherText> where(Map<String, String> typed, Map<String, String> saved, String... labels) {
        ArrayList<OtherText> found = new ArrayList<>();
        for (int i = 0; i < labels.length; i += 2) {
            String theirs = Objects.requireNonNullElse(saved.get(labels[i]), "");
            if (!theirs.equals(
                    Objects.requireNonNullElse(typed.get(labels[i]), "").strip())) {
                found.add(new OtherText(labels[i + 1], theirs));
            }
        }
        return found;
    }
}
