package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of this room. */
@ApplicationScoped
class Evaluations {

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    /** One act at a time on a dossier: the last opinion of two given at once must know that it is the last. */
    void hold(Dossier dossier) {
        em.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Question> tests(long commune, LocalDate day) {
        return em.createQuery(
                        "select a from Question a where a.commune = :commune and a.validFrom <= :day"
                                + " and (a.validTo is null or a.validTo >= :day) order by a.position",
                        Question.class)
                .setParameter("commune", commune)
                .setParameter("day", day)
                .getResultList();
    }

    /** The tests that were answered in a look, whatever became of them since. */
    List<Question> testsOf(Look look) {
        List<Long> ids = look.answers().stream().map(Look.Answer::test).toList();
        return em.createQuery("select a from Question a where a.id in :ids order by a.position", Question.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<RoutingRule> routing(long commune, LocalDate day) {
        return em.createQuery(
                        "select r from RoutingRule r where r.commune = :commune and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo >= :day) order by r.id",
                        RoutingRule.class)
                .setParameter("commune", commune)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<Look> look(Dossier dossier) {
        return em.createQuery("select l from Look l where l.dossier = :dossier", Look.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst();
    }

    Optional<Opinion> bySecret(long commune, String secretSha256) {
        return em.createQuery(
                        "select o from Opinion o join fetch o.department join fetch o.dossier d"
                                + " where o.secretSha256 = :sha256 and d.commune = :commune",
                        Opinion.class)
                .setParameter("sha256", secretSha256)
                .setParameter("commune", commune)
                .getResultStream()
                .findFirst();
    }

    Optional<Opinion> opinion(Dossier dossier, String department) {
        return opinions(dossier).stream()
                .filter(opinion -> opinion.department().code().equals(department))
                .findFirst();
    }

    List<Opinion> opinions(Dossier dossier) {
        return em.createQuery(
                        "select o from Opinion o join fetch o.department e where o.dossier = :dossier order by e.position, e.name",
                        Opinion.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    boolean isAnyAwaited(Dossier dossier) {
        return em.createQuery(
                                "select count(o) from Opinion o where o.dossier = :dossier and o.givenAt is null and o.closedAt is null",
                                Long.class)
                        .setParameter("dossier", dossier)
                        .getSingleResult()
                > 0;
    }
}
