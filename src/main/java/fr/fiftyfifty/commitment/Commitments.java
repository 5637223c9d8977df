package fr.fiftyfifty.commitment;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Ledgers and their lines. */
@ApplicationScoped
class Commitments {

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        return row;
    }

    void remove(Commitment line) {
        em.remove(line);
    }

    void flush() {
        em.flush();
    }

    Optional<Ledger> of(Dossier dossier) {
        return query(dossier).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<Ledger> locked(Dossier dossier) {
        return query(dossier)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Planned lines in their order, each with the one it stands against. */
    List<Commitment> lines(Ledger ledger) {
        return em.createQuery(
                        "select c from Commitment c left join fetch c.exchange where c.ledger = :ledger and c.status = :planned"
                                + " order by c.position, c.id",
                        Commitment.class)
                .setParameter("ledger", ledger)
                .setParameter("planned", CommitmentStatus.PLANNED)
                .getResultList();
    }

    Commitment line(Ledger ledger, long id) {
        return lines(ledger).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }

    private TypedQuery<Ledger> query(Dossier dossier) {
        return em.createQuery("select l from Ledger l where l.dossier = :dossier", Ledger.class)
                .setParameter("dossier", dossier);
    }
}
