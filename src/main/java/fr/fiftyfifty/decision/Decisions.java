package fr.fiftyfifty.decision;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of this room. */
@ApplicationScoped
class Decisions {

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    /** For the mail to those who decide, whoever the last opinion came from: the caller reads nothing of it. */
    Dossier dossier(long commune, String reference) {
        return em.createQuery(
                        "select d from Dossier d where d.commune = :commune and d.reference = :reference",
                        Dossier.class)
                .setParameter("commune", commune)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(reference));
    }

    /** One answer at a time: the second finds the first instead of a fault. The unique round holds even without it. */
    void hold(Dossier dossier) {
        em.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest answer. */
    Optional<Decision> of(Dossier dossier) {
        return em.createQuery(
                        "select c from Decision c where c.dossier = :dossier order by c.round desc", Decision.class)
                .setParameter("dossier", dossier)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<RefusalReason> reasons(long commune, LocalDate day) {
        return em.createQuery(
                        "select r from RefusalReason r where r.commune = :commune and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo >= :day) order by r.position",
                        RefusalReason.class)
                .setParameter("commune", commune)
                .setParameter("day", day)
                .getResultList();
    }

    List<Delegation> delegations(long commune) {
        return em.createQuery(
                        "select g from Delegation g where g.commune = :commune order by g.validFrom desc, g.id desc",
                        Delegation.class)
                .setParameter("commune", commune)
                .getResultList();
    }

    List<Delegation> inForce(long commune, LocalDate day) {
        return delegations(commune).stream()
                .filter(delegation -> delegation.isInForce(day))
                .toList();
    }

    Optional<Delegation> inForce(long commune, long person, LocalDate day) {
        return inForce(commune, day).stream()
                .filter(delegation -> delegation.person() == person)
                .findFirst();
    }

    Delegation delegation(long commune, long id) {
        return delegations(commune).stream()
                .filter(delegation -> delegation.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }
}
