package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.dossier.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What is loaded already: a second start finds it and goes on from there. Reads only. */
@ApplicationScoped
class Marks {

    @PersistenceContext
    EntityManager em;

    /** Reference of the dossier of that title. */
    Optional<String> reference(String title) {
        return em.createQuery("select d.reference from Dossier d where d.title = :title order by d.id", String.class)
                .setParameter("title", title)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<String> titles() {
        return em.createQuery("select d.title from Dossier d", String.class).getResultList();
    }

    Stage stage(String reference) {
        return em.createQuery("select d.stage from Dossier d where d.reference = :reference", Stage.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    boolean isAny(String entity) {
        return em.createQuery("select count(x) from " + entity + " x", Long.class)
                        .getSingleResult()
                > 0;
    }
}
