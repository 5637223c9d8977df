package fr.fiftyfifty.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Addresses that follow. */
@ApplicationScoped
class Followers {

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
}
