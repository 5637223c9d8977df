package fr.fiftyfifty.contribution;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.Sight;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** What was done, row by row; superseded rows stay and are no longer read. */
@ApplicationScoped
class Contributions {

    private static final String SUMS = "select new fr.fiftyfifty.contribution.UnitSum(c.year, c.side, c.unit,"
            + " sum(c.quantity), sum(c.people)) from Contribution c where c.state = :confirmed and c.supersededBy is null"
            + " and ";

    @PersistenceContext
    EntityManager em;

    Contribution add(Contribution row) {
        em.persist(row);
        em.flush();
        return row;
    }

    void flush() {
        em.flush();
    }

    Contribution one(Dossier dossier, long id) {
        return em.createQuery(
                        "select c from Contribution c where c.id = :id and c.dossier = :dossier", Contribution.class)
                .setParameter("id", id)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }

    /** Latest first. */
    List<Contribution> of(Dossier dossier) {
        return em.createQuery(
                        "select c from Contribution c where c.dossier = :dossier and c.supersededBy is null"
                                + " order by c.doneOn desc, c.id desc",
                        Contribution.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    boolean isVisible(Caller caller, long id) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(c) from Contribution c join c.dossier d where c.id = :id and " + Sight.any("d"),
                        Long.class)
                .setParameter("id", id);
        return Sight.bind(query, caller).getSingleResult() > 0;
    }

    List<UnitSum> sumsOf(long commune) {
        return em.createQuery(SUMS + "c.commune = :commune group by c.year, c.side, c.unit", UnitSum.class)
                .setParameter("confirmed", ContributionState.CONFIRMED)
                .setParameter("commune", commune)
                .getResultList();
    }

    List<UnitSum> sumsOf(Dossier dossier) {
        return em.createQuery(SUMS + "c.dossier = :dossier group by c.year, c.side, c.unit", UnitSum.class)
                .setParameter("confirmed", ContributionState.CONFIRMED)
                .setParameter("dossier", dossier)
                .getResultList();
    }
}
