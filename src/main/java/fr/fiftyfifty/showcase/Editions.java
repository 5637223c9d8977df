package fr.fiftyfifty.showcase;

import fr.fiftyfifty.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The editions of a commune and their honours. */
@ApplicationScoped
class Editions {

    private static final String ROW =
            "select new fr.fiftyfifty.showcase.EditionRow(e.id, e.year, e.theme, e.heldOn, e.place, e.welcome,"
                    + " e.published, e.version) from ShowcaseEdition e where e.commune = :commune";

    @PersistenceContext
    EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    Optional<Edition> of(long commune, int year) {
        return em.createQuery(
                        "select e from ShowcaseEdition e where e.commune = :commune and e.year = :year", Edition.class)
                .setParameter("commune", commune)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    List<EditionRow> rows(long commune, boolean publishedOnly) {
        return em.createQuery(
                        ROW + (publishedOnly ? " and e.published = true" : "") + " order by e.year desc",
                        EditionRow.class)
                .setParameter("commune", commune)
                .getResultList();
    }

    /** Honours of an edition; a dossier that is private again is not shown in public. */
    List<HonourRow> honours(long edition, boolean publicOnly) {
        return em.createQuery(
                        "select new fr.fiftyfifty.showcase.HonourRow(h.id, h.who, h.words, d.reference, d.title) from Honour h"
                                + " join h.dossier d where h.edition.id = :edition"
                                + (publicOnly ? " and d.visibility = :open" : " and (d.visibility = :open or 1 = 1)")
                                + " order by h.position, h.id",
                        HonourRow.class)
                .setParameter("edition", edition)
                .setParameter("open", Dossier.Visibility.PUBLIC)
                .getResultList();
    }

    int forget(long edition, long honour) {
        return em.createQuery("delete from Honour h where h.edition.id = :edition and h.id = :honour")
                .setParameter("edition", edition)
                .setParameter("honour", honour)
                .executeUpdate();
    }
}
