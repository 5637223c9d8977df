package fr.fiftyfifty.regulation;

import java.util.List;
import java.util.Optional;

/** A model whole: its own lines, then those that every model may use. */
public record ModelText(ModelHead head, List<ModelLine> lines, List<ModelPreset> presets) {

    public String code() {
        return head.code();
    }

    public int version() {
        return head.version();
    }

    public String name() {
        return head.name();
    }

    public int termYearsLow() {
        return head.termYearsLow();
    }

    public int termYearsHigh() {
        return head.termYearsHigh();
    }

    public Optional<ModelLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
