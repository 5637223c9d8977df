package fr.fiftyfifty.dossier;

import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Addresses that follow, and people to call back. */
@ApplicationScoped
class Followers {

    /** A call about no dossier yet is for whoever is free; one about a dossier, for those at work on it. */
    private static final String SEEN =
            "c.commune = :sightCommune and (o.id is null or o.id in (select d.id from Dossier d where "
                    + Sight.internal("d") + "))";

    @PersistenceContext
    EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    Optional<Follower> of(Dossier dossier, String email) {
        return em.createQuery(
                        "select f from Follower f where f.dossier = :dossier and lower(f.email) = lower(:email) and f.stoppedAt is null",
                        Follower.class)
                .setParameter("dossier", dossier)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<Follower> byConfirmation(String sha256) {
        return em.createQuery("select f from Follower f where f.confirmSha256 = :sha256", Follower.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    Optional<Follower> byStop(String token) {
        return em.createQuery("select f from Follower f where f.stopToken = :token", Follower.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    List<Follower> confirmed(Dossier dossier) {
        return em.createQuery(
                        "select f from Follower f where f.dossier = :dossier and f.confirmedAt is not null and f.stoppedAt is null",
                        Follower.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    Optional<Callback> callback(Caller caller, long id) {
        TypedQuery<Callback> query = em.createQuery(
                "select c from Callback c left join c.dossier o where c.id = :id and " + SEEN, Callback.class);
        return Sight.bind(query.setParameter("id", id), caller)
                .getResultStream()
                .findFirst();
    }

    List<CallbackRow> waiting(Caller caller) {
        TypedQuery<CallbackRow> query = em.createQuery(
                "select new fr.fiftyfifty.dossier.CallbackRow(c.id, c.name, c.phone, c.wish, c.dueOn, o.reference, o.title)"
                        + " from Callback c left join c.dossier o where c.doneAt is null and " + SEEN
                        + " order by c.dueOn, c.id",
                CallbackRow.class);
        return Sight.bind(query, caller).setMaxResults(200).getResultList();
    }
}
