package fr.fiftyfifty.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of a row in its commune's chain. Ranks have no hole, whatever order the transactions ended in. */
@Entity
@Table(name = "journal_seal")
class Seal {

    @Id
    @Column(name = "entry_id")
    private long entry;

    @Column(name = "commune_id")
    private long commune;

    private long rank;
    private byte[] hash;

    @SuppressWarnings("NullAway.Init")
    protected Seal() {}

    Seal(long entry, long commune, long rank, byte[] hash) {
        this.entry = entry;
        this.commune = commune;
        this.rank = rank;
        this.hash = hash.clone();
    }

    long entry() {
        return entry;
    }

    long commune() {
        return commune;
    }

    long rank() {
        return rank;
    }

    byte[] hash() {
        return hash.clone();
    }
}
