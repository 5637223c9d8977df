package fr.fiftyfifty.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Evidence rows and the codes behind them. */
@ApplicationScoped
class Signatures {

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    List<SignatureRow> of(long convention) {
        return em.createQuery(
                        "select s from Signature s where s.convention = :convention order by s.recordedAt, s.id",
                        Signature.class)
                .setParameter("convention", convention)
                .getResultStream()
                .map(Signature::row)
                .toList();
    }

    Optional<SignatureRow> ofParty(long convention, long party) {
        return of(convention).stream().filter(row -> row.party() == party).findFirst();
    }

    /** The last code sent to a party's person; an older one is worth nothing any more. */
    Optional<SignatureCode> latestCode(long party, long person) {
        return em.createQuery(
                        "select c from SignatureCode c where c.party = :party and c.person = :person order by c.id desc",
                        SignatureCode.class)
                .setParameter("party", party)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
