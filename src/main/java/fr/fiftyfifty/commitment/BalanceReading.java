package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.regulation.ModelLine;
import fr.fiftyfifty.regulation.ModelText;
import fr.fiftyfifty.regulation.RateRow;
import fr.fiftyfifty.regulation.RegulationSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the rates of the ledger's first day and the usual quantities of its model, and reckons the balance from them. */
@ApplicationScoped
class BalanceReading {

    /** Without an invoice yet, a thing takes the usual price of its line in the library. */
    private static final String MATERIALS = "materials";

    @Inject
    RegulationSearch regulation;

    @Inject
    Words words;

    BalanceView of(Caller caller, PromiseTerms terms, List<LineRow> lines) {
        Optional<ModelText> model = model(caller, terms);
        Map<String, RateRow> rates = regulation.rates(caller, terms.startsOn()).stream()
                .collect(Collectors.toMap(RateRow::key, Function.identity(), (first, second) -> first));
        List<Measured> measured = lines.stream()
                .filter(line -> line.side() == Side.RESIDENTS || line.side() == Side.COMMUNE)
                .flatMap(line -> Measured.of(line, terms.years(), usual(model, line), rate(rates, line)).stream())
                .toList();
        return new Balance(measured, words).view(terms.startsOn());
    }

    private Optional<ModelText> model(Caller caller, PromiseTerms terms) {
        String code = terms.modelCode();
        Integer edition = terms.modelVersion();
        return code == null || edition == null
                ? Optional.empty()
                : Optional.of(regulation.edition(caller, code, edition, terms.startsOn()));
    }

    private static Optional<ModelLine> usual(Optional<ModelText> model, LineRow line) {
        String code = line.modelLine();
        return code == null ? Optional.empty() : model.flatMap(text -> text.line(code));
    }

    private static Optional<RateRow> rate(Map<String, RateRow> rates, LineRow line) {
        String key = line.valuationKey();
        return key == null
                ? Optional.empty()
                : Optional.ofNullable(rates.get(MATERIALS.equals(key) ? MATERIALS + ":" + line.modelLine() : key));
    }
}
