package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.regulation.ModelPreset;
import fr.fiftyfifty.regulation.ModelText;
import fr.fiftyfifty.regulation.RegulationSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What « Promesses » lets one choose from: models, lines of the library, units, and the questions of a model. */
@Named
@RequestScoped
public class PromiseChoices {

    private static final int SHORT = 70;

    @Inject
    RegulationSearch regulation;

    @Inject
    CurrentCaller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private final Map<String, ModelText> known = new HashMap<>();

    public List<Option> getModels() {
        return regulation.models(caller.get(), today()).stream()
                .map(model -> new Option(model.code(), model.name()))
                .toList();
    }

    public String name(@Nullable String model) {
        return text(model).map(ModelText::name).orElse("");
    }

    /** The question that asks for the number of a line; « Combien ? » for a line that no model asks about. */
    public String question(@Nullable String model, @Nullable String line) {
        return text(model)
                .flatMap(text -> text.presets().stream()
                        .filter(preset -> preset.line().equals(line))
                        .findFirst())
                .map(ModelPreset::question)
                .orElse(words.of("negotiation.write.howMany"));
    }

    public List<Option> library(@Nullable String model) {
        return text(model).map(ModelText::lines).orElse(List.of()).stream()
                .map(line -> new Option(line.code(), line.code() + ", " + line.wording()))
                .toList();
    }

    /** Lines that this one may stand « en échange de » : those of another side, by their place. */
    public List<Option> against(List<LineDraft> lines, LineDraft line) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.of("negotiation.write.noExchange")));
        for (int i = 0; i < lines.size(); i++) {
            LineDraft other = lines.get(i);
            if (other.getSide() != line.getSide() && other.getSide() != Side.TOGETHER) {
                options.add(new Option(Integer.toString(i), cut(other.getWording())));
            }
        }
        return options;
    }

    /** Wording of the line at a place, or null. */
    public @Nullable String exchange(List<LineDraft> lines, LineDraft line) {
        Integer place = line.getExchange();
        return place == null || place >= lines.size() ? null : lines.get(place).getWording();
    }

    public List<Option> getSides() {
        return Arrays.stream(Side.values())
                .map(side -> new Option(side.name(), words.of(side.key())))
                .toList();
    }

    public List<Option> getUnits() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.of("negotiation.write.uncounted")));
        Arrays.stream(Unit.values()).forEach(unit -> options.add(new Option(unit.name(), unit.plural())));
        return options;
    }

    private Optional<ModelText> text(@Nullable String model) {
        return model == null || model.isEmpty()
                ? Optional.empty()
                : Optional.of(known.computeIfAbsent(
                        model, code -> regulation.model(caller.get(), Objects.requireNonNull(code), today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String cut(String wording) {
        return wording.length() <= SHORT ? wording : wording.substring(0, SHORT) + "…";
    }
}
