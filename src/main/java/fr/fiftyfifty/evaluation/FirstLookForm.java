package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.Weight;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator sends after the first look. Whatever is left out is as proposed.
 *
 * @param answers by code of the test
 * @param weight chosen, or null for the one proposed
 * @param pilot code of the department that leads, or null for the one proposed
 * @param consulted codes of the departments asked too, or null for those proposed; empty asks nobody else
 */
public record FirstLookForm(
        @Nullable Map<String, Said> answers,
        @Nullable Weight weight,
        @Nullable String pilot,
        @Nullable List<String> consulted) {

    /** Everything as proposed: the shortest way. */
    public static FirstLookForm asProposed() {
        return new FirstLookForm(null, null, null, null);
    }
}
