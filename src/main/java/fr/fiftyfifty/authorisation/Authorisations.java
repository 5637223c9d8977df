package fr.fiftyfifty.authorisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Authorisations, and what was declared to the insurer. */
@ApplicationScoped
class Authorisations {

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    List<InsurerDeclaration> declarations(long commune) {
        return em.createQuery(
                        "select d from InsurerDeclaration d where d.commune = :commune order by d.year desc",
                        InsurerDeclaration.class)
                .setParameter("commune", commune)
                .getResultList();
    }
}
