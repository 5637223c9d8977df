package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class Dispatches {

    @PersistenceContext
    EntityManager em;

    void add(Dispatch dispatch) {
        em.persist(dispatch);
    }

    /** The next mail to send, locked; what another node holds is passed over. */
    Optional<Dispatch> nextDue(long commune, Instant now) {
        List<?> ids = em.createNativeQuery("select id from outbox where kind = 'MAIL' and state in ('WAITING', 'RETRY')"
                        + " and commune_id = ?1 and next_attempt_at <= ?2"
                        + " order by next_attempt_at, id limit 1 for update skip locked")
                .setParameter(1, commune)
                .setParameter(2, java.sql.Timestamp.from(now))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Dispatch.class, ((Number) id).longValue()));
    }

    Dispatch locked(long commune, long id) {
        return em.createQuery("select d from Dispatch d where d.commune = :commune and d.id = :id", Dispatch.class)
                .setParameter("commune", commune)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }

    List<Dispatch> ofDossier(long commune, String reference) {
        return em.createQuery(
                        "select d from Dispatch d where d.commune = :commune and d.reference = :reference order by d.id",
                        Dispatch.class)
                .setParameter("commune", commune)
                .setParameter("reference", reference)
                .getResultList();
    }

    List<Dispatch> undelivered(long commune, int first, int most) {
        return em.createQuery(
                        "select d from Dispatch d where d.commune = :commune and d.state in :states order by d.id desc",
                        Dispatch.class)
                .setParameter("commune", commune)
                .setParameter("states", DispatchState.UNDELIVERED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    Map<DispatchState, Long> count(long commune, DispatchKind kind) {
        return em.createQuery(
                        "select d.state, count(d) from Dispatch d where d.commune = :commune and d.kind = :kind"
                                + " group by d.state",
                        Object[].class)
                .setParameter("commune", commune)
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.toMap(row -> (DispatchState) row[0], row -> (Long) row[1]));
    }

    Optional<Instant> oldest(long commune, Set<DispatchState> states) {
        return em.createQuery(
                        "select d.createdAt from Dispatch d where d.commune = :commune and d.state in :states"
                                + " and d.kind = :mail order by d.createdAt",
                        Instant.class)
                .setParameter("commune", commune)
                .setParameter("states", states)
                .setParameter("mail", DispatchKind.MAIL)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
