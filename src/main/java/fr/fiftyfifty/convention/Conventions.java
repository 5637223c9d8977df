package fr.fiftyfifty.convention;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.Sight;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conventions, their parties and their frozen texts. */
@ApplicationScoped
class Conventions {

    private static final int ONCE_A_CLUSTER = 14_001;

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    /** The latest that was not abandoned. */
    Optional<Convention> current(Dossier dossier) {
        return latest(dossier).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends: two people who sign at once come one after the other. */
    Optional<Convention> currentLocked(Dossier dossier) {
        return latest(dossier)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    int nextRank(Dossier dossier) {
        return em.createQuery(
                                "select coalesce(max(c.rank), 0) from Convention c where c.dossier = :dossier",
                                Number.class)
                        .setParameter("dossier", dossier)
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    List<ConventionParty> parties(Convention convention) {
        return em.createQuery(
                        "select p from ConventionParty p where p.convention = :convention order by p.position",
                        ConventionParty.class)
                .setParameter("convention", convention)
                .getResultList();
    }

    Optional<Convention> byCheckCode(long commune, String code) {
        return em.createQuery(
                        "select c from Convention c join fetch c.dossier where c.commune = :commune and c.checkCode = :code",
                        Convention.class)
                .setParameter("commune", commune)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    boolean isVisible(Caller caller, long convention) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(c) from Convention c join c.dossier d where c.id = :convention and "
                                + Sight.any("d"),
                        Long.class)
                .setParameter("convention", convention);
        return Sight.bind(query, caller).getSingleResult() > 0;
    }

    /** Those that a day may change: signed ones that begin, those in force that are over. */
    List<Convention> dueOn(long commune, LocalDate today) {
        return em.createQuery(
                        "select c from Convention c join fetch c.dossier where c.commune = :commune and ((c.status = :signed"
                                + " and c.startsOn <= :today) or (c.status in :living and c.endsOn < :today)) order by c.id",
                        Convention.class)
                .setParameter("commune", commune)
                .setParameter("today", today)
                .setParameter("signed", ConventionStatus.SIGNED)
                .setParameter(
                        "living",
                        Set.of(ConventionStatus.IN_FORCE, ConventionStatus.SUSPENDED, ConventionStatus.ENDING_SOON))
                .getResultList();
    }

    /** Whether this node does the round; the lock ends with the transaction. */
    boolean takeTurn() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, ONCE_A_CLUSTER)
                .getSingleResult();
    }

    private TypedQuery<Convention> latest(Dossier dossier) {
        return em.createQuery(
                        "select c from Convention c where c.dossier = :dossier and c.status <> :abandoned order by c.rank desc",
                        Convention.class)
                .setParameter("dossier", dossier)
                .setParameter("abandoned", ConventionStatus.ABANDONED);
    }
}
