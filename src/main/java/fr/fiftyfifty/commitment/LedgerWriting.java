package fr.fiftyfifty.commitment;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays what was written onto the rows; who may and what is told of it is said by the act around it. */
@Acts
public class LedgerWriting {

    private static final int MOST_LINES = 60;

    @Inject
    Commitments commitments;

    @Inject
    Clock clock;

    /** Writes the whole ledger: lines that are no longer in the list go. Returns the new version. */
    @FromWithin
    public int lay(Caller caller, Dossier dossier, LedgerForm form) {
        if (form.lines().size() > MOST_LINES) {
            throw DomainException.invalid("lines", "commitment.tooMany", MOST_LINES);
        }
        Ledger ledger = commitments.locked(dossier).orElse(null);
        if (ledger == null) {
            ledger = new Ledger(dossier);
            head(ledger, form);
            commitments.add(ledger);
        } else {
            ledger.expect(form.version());
            head(ledger, form);
        }
        lines(ledger, form.lines());
        commitments.flush();
        return ledger.terms().version();
    }

    @FromWithin
    public long add(Caller caller, Dossier dossier, LineForm form) {
        Ledger ledger = ledger(dossier);
        ledger.written(clock.instant());
        Commitment line = new Commitment(ledger, form);
        line.write(commitments.lines(ledger).size() + 1, form);
        commitments.add(line);
        commitments.flush();
        return line.id();
    }

    @FromWithin
    public void remove(Caller caller, Dossier dossier, long id) {
        Ledger ledger = ledger(dossier);
        ledger.written(clock.instant());
        Commitment gone = commitments.line(ledger, id);
        commitments.lines(ledger).stream().filter(line -> line.answers(gone)).forEach(line -> line.exchangeFor(null));
        drop(ledger, gone);
        commitments.flush();
    }

    @FromWithin
    public void count(Caller caller, Dossier dossier, long id, BigDecimal quantity) {
        Ledger ledger = ledger(dossier);
        ledger.written(clock.instant());
        commitments.line(ledger, id).count(quantity);
        commitments.flush();
    }

    /**
     * The planned lines of a ledger that was sent, locked until the transaction ends: nobody changes the text between the
     * reading of it and the yes.
     */
    @FromWithin
    public List<LineRow> held(Caller caller, Dossier dossier) {
        Ledger ledger = ledger(dossier);
        if (!ledger.isSent()) {
            throw DomainException.refused("commitment.notSent");
        }
        return commitments.lines(ledger).stream().map(Commitment::row).toList();
    }

    private Ledger ledger(Dossier dossier) {
        return commitments.locked(dossier).orElseThrow(() -> DomainException.refused("commitment.empty"));
    }

    private void head(Ledger ledger, LedgerForm form) {
        ledger.follow(form.modelCode(), form.modelVersion());
        ledger.last(form.startsOn(), form.endsOn());
        ledger.written(clock.instant());
    }

    private void lines(Ledger ledger, List<LineForm> forms) {
        Map<Long, Commitment> before = new LinkedHashMap<>();
        if (ledger.id() != null) {
            commitments.lines(ledger).forEach(line -> before.put(line.id(), line));
        }
        List<Commitment> laid = new ArrayList<>();
        for (LineForm form : forms) {
            Commitment line =
                    form.id() == null ? commitments.add(new Commitment(ledger, form)) : before.remove(form.id());
            if (line == null) {
                throw DomainException.notFound(String.valueOf(form.id()));
            }
            line.write(laid.size() + 1, form);
            laid.add(line);
        }
        for (int i = 0; i < laid.size(); i++) {
            Integer against = forms.get(i).exchange();
            if (against != null && (against < 0 || against >= laid.size())) {
                throw DomainException.invalid("exchange", "commitment.line.exchange");
            }
            laid.get(i).exchangeFor(against == null ? null : laid.get(against));
        }
        before.values().forEach(line -> drop(ledger, line));
    }

    /** People may have said yes to a line that was sent: it stays, withdrawn. */
    private void drop(Ledger ledger, Commitment line) {
        if (ledger.isSent()) {
            line.withdraw();
        } else {
            line.exchangeFor(null);
            commitments.remove(line);
        }
    }
}
