package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.Weight;
import java.util.List;

/**
 * What the system proposes to the coordinator, each part with its reason in words.
 *
 * @param pilot code of the department that would lead
 * @param consulted codes of the departments that would be asked too
 */
public record Proposal(List<TestRow> tests, Weight weight, String weightBecause, String pilot, List<String> consulted) {

    /** One test with the answer proposed, or given once the look is done. */
    public record TestRow(String code, String question, boolean blocking, Said said, String because) {}

    /** Tests shown at once. */
    public List<TestRow> blocking() {
        return tests.stream().filter(TestRow::blocking).toList();
    }

    /** Tests behind « Plus d'options ». */
    public List<TestRow> others() {
        return tests.stream().filter(test -> !test.blocking()).toList();
    }
}
