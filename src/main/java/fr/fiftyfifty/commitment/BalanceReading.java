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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        List<Measured> measured = lines.stream()
                .filter(line -> line.side() == Side.RESIDENTS || line.side() == Side.COMMUNE)
                .flatMap(
                        line -> Measured.of(
                                line, terms.years(), usual(caller, terms, line.modelLine()), rate(caller, terms, line))
                                .stream())
                .toList();
        return new Balance(measured, words).view(terms.startsOn());
    }

    private Optional<ModelLine> usual(Caller caller, PromiseTerms terms, @Nullable String code) {
        if (code == null || terms.modelCode() == null || terms.modelVersion() == null) {
            return Optional.empty();
        }
        ModelText model = regulation.edition(caller, terms.modelCode(), terms.modelVersion(), terms.startsOn());
        return model.line(code);
    }

    private Optional<RateRow> rate(Caller caller, PromiseTerms terms, LineRow line) {
        String key = line.valuationKey();
        if (key == null) {
            return Optional.empty();
        }
        return regulation.rate(
                caller, MATERIALS.equals(key) ? MATERIALS + ":" + line.modelLine() : key, terms.startsOn());
    }
}
