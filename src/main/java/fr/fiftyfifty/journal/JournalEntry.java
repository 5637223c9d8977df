package fr.fiftyfifty.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of history. It has no mutator: the database lets nobody change it, save to forget the words.
 *
 * <p>An announce of the outermost act names that act and no cause; one made inside another act names its own act and, as its
 * cause, the outermost.
 */
@Entity
@Table(name = "journal")
class JournalEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal")
    @SequenceGenerator(name = "journal", sequenceName = "journal_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(name = "commune_id")
    private long commune;

    private Instant at;
    private @Nullable String reference;
    private String event;
    private String act;
    private @Nullable String cause;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "acting_for")
    private @Nullable String actingFor;

    @Convert(converter = FactsColumn.class)
    private Map<String, String> facts;

    private @Nullable String words;

    @Column(name = "words_salt")
    private byte @Nullable [] wordsSalt;

    @Column(name = "words_digest")
    private byte @Nullable [] wordsDigest;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    JournalEntry(long commune, Instant at, Happening happening, @Nullable SaltedWords words) {
        this.commune = commune;
        // what PostgreSQL keeps; the hash must not cover more
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.reference = happening.reference();
        this.event = happening.event();
        this.act = happening.act();
        this.cause = happening.cause();
        this.person = happening.person();
        this.actingFor = happening.actingFor();
        this.facts = new TreeMap<>(happening.facts());
        if (words != null) {
            this.words = words.text();
            this.wordsSalt = words.salt();
            this.wordsDigest = words.digest();
        }
    }

    @Nullable
    Long id() {
        return id;
    }

    long commune() {
        return commune;
    }

    Instant at() {
        return at;
    }

    Happening happening() {
        return new Happening(reference, event, act, cause, person, actingFor, facts);
    }

    /** What was typed, with its salt and digest; null when nothing was or when it has been erased. */
    @Nullable
    SaltedWords words() {
        return words == null || wordsSalt == null || wordsDigest == null
                ? null
                : new SaltedWords(words, wordsSalt, wordsDigest);
    }

    byte @Nullable [] wordsDigest() {
        return wordsDigest;
    }

    JournalRow row() {
        return new JournalRow(id == null ? 0 : id, at, event, act, cause, person, actingFor, Map.copyOf(facts), words);
    }
}
