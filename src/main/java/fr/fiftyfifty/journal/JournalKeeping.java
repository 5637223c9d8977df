package fr.fiftyfifty.journal;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.security.ActInProgress;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Writes what was announced, chains it later, and forgets words when a person is erased. */
@Acts
public class JournalKeeping {

    /** Rows sealed in one transaction; the next run takes the rest. */
    private static final int BATCH = 500;

    @Inject
    Entries entries;

    @Inject
    ActInProgress acts;

    @Inject
    Clock clock;

    void write(@Observes DomainEvent event) {
        String outermost = acts.act();
        Caller caller = acts.caller();
        if (outermost == null || caller == null) {
            throw new IllegalStateException(event.key() + " was announced outside any act");
        }
        String inner = acts.consequence();
        String words = event.words();
        entries.add(new JournalEntry(
                caller.commune(),
                clock.instant(),
                new Happening(
                        event.reference(),
                        event.key(),
                        inner == null ? outermost : inner,
                        inner == null ? null : outermost,
                        caller.person(),
                        event.actingFor(),
                        event.facts()),
                words == null || words.isBlank() ? null : SaltedWords.of(words)));
    }

    /**
     * Seals rows that were committed since the last run, once a cluster.
     *
     * @return how many rows were sealed; 0 also when another node is at it
     */
    @FromWithin
    public int chain(Caller caller) {
        long commune = caller.commune();
        if (!entries.mayChain(commune)) {
            return 0;
        }
        Seal last = entries.lastSeal(commune).orElse(null);
        long rank = last == null ? 0 : last.rank();
        byte[] hash = last == null ? Chain.beginning() : last.hash();
        List<JournalEntry> rows = entries.unsealed(commune, BATCH);
        for (JournalEntry row : rows) {
            rank++;
            hash = Chain.next(hash, row);
            entries.seal(new Seal(Objects.requireNonNull(row.id()), commune, rank, hash));
        }
        return rows.size();
    }

    /**
     * Forgets what an erased person typed (GDPR art. 17); the rows and the chain stay.
     *
     * @return how many rows lost their words
     */
    @FromWithin
    public int eraseWords(Caller caller, long person) {
        return entries.eraseWords(caller.commune(), person);
    }
}
