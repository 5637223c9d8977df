package fr.fiftyfifty.journal;

import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads of the history. */
@Searches
public class JournalSearch {

    private static final int BATCH = 500;

    @Inject
    Entries entries;

    /** The history of a dossier, oldest first. The room that asks has checked that the caller may see this dossier. */
    @FromWithin
    public List<JournalRow> ofDossier(Caller caller, String reference) {
        return entries.ofDossier(caller.commune(), reference).stream()
                .map(JournalEntry::row)
                .toList();
    }

    /** Reads the chain again from its beginning. It tells ids only, so the technical administrator may ask. */
    @Allowed({Role.ADMIN, Role.DPO})
    public Integrity verify(Caller caller) {
        long commune = caller.commune();
        long rank = 0;
        byte[] hash = Chain.beginning();
        Long fault = null;
        List<Object[]> rows = entries.sealedAfter(commune, rank, BATCH);
        while (fault == null && !rows.isEmpty()) {
            for (Object[] row : rows) {
                Seal seal = (Seal) row[0];
                JournalEntry entry = (JournalEntry) row[1];
                hash = Chain.next(hash, entry);
                rank++;
                if (fault == null && !fits(seal, rank, hash, entry.words())) {
                    fault = seal.entry();
                }
            }
            rows = entries.sealedAfter(commune, rank, BATCH);
        }
        return new Integrity(rank, entries.waiting(commune), entries.forgotten(commune), fault);
    }

    private static boolean fits(Seal seal, long rank, byte[] hash, @Nullable SaltedWords words) {
        return seal.rank() == rank && Arrays.equals(seal.hash(), hash) && (words == null || words.isTrue());
    }
}
