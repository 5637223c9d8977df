package fr.fiftyfifty.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Counts tries of a code where a refusal cannot take them back: in a transaction of their own. */
@ApplicationScoped
class CodeTries {

    @PersistenceContext
    EntityManager em;

    /** This try included. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int count(long code) {
        return ((Number) em.createNativeQuery(
                                "update signature_code set tries = tries + 1 where id = ?1 returning tries")
                        .setParameter(1, code)
                        .getSingleResult())
                .intValue();
    }
}
