package fr.fiftyfifty.dossier;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Projections of dossiers: one statement a list, never an entity. */
@ApplicationScoped
class DossierRows {

    private static final String HEAD =
            "select new fr.fiftyfifty.dossier.DossierHead(d.id, d.reference, d.title, d.summary,"
                    + " d.star, d.stage, d.weight, t.name, q.name, d.place.label, d.place.whole, d.place.latitude, d.place.longitude,"
                    + " d.publishable, d.visibility, d.submittedAt, d.invented, d.version)"
                    + " from Dossier d join d.theme t left join d.district q where d.reference = :reference and ";

    static final String ROW =
            "select new fr.fiftyfifty.dossier.DossierRow(d.reference, d.title, d.summary, d.stage, d.weight,"
                    + " t.name, q.name, d.submittedAt, d.stageSince, d.invented) from Dossier d join d.theme t left join d.district q where ";

    private static final String NARROWED =
            " and (:text = '' or function('unaccent', lower(d.title)) like function('unaccent', :text)"
                    + " or lower(d.reference) like :text) and (:anyStage = true or d.stage = :stage) and (:theme = '' or t.code = :theme)";

    @PersistenceContext
    EntityManager em;

    DossierHead head(Caller caller, String reference) {
        TypedQuery<DossierHead> query = em.createQuery(HEAD + Sight.any("d"), DossierHead.class);
        return one(Sight.bind(query, caller), reference);
    }

    DossierHead published(Caller caller, String reference) {
        TypedQuery<DossierHead> query = em.createQuery(
                        HEAD + "d.commune = :commune and d.visibility = :open", DossierHead.class)
                .setParameter("commune", caller.commune())
                .setParameter("open", Dossier.Visibility.PUBLIC);
        return one(query, reference);
    }

    List<DossierRow> mine(Caller caller) {
        TypedQuery<DossierRow> query =
                em.createQuery(ROW + Sight.member("d") + " order by d.submittedAt desc", DossierRow.class);
        return Sight.bindMember(query, caller).setMaxResults(200).getResultList();
    }

    /** Dossiers that staff may read, latest movement first. */
    List<DossierRow> work(Caller caller, WorkFilter filter, int first, int most) {
        TypedQuery<DossierRow> query = em.createQuery(
                ROW + Sight.internal("d") + NARROWED + " order by d.stageSince desc, d.id desc", DossierRow.class);
        return narrow(Sight.bind(query, caller), filter)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long countWork(Caller caller, WorkFilter filter) {
        TypedQuery<Long> query = em.createQuery(
                "select count(d) from Dossier d join d.theme t where " + Sight.internal("d") + NARROWED, Long.class);
        return narrow(Sight.bind(query, caller), filter).getSingleResult();
    }

    /** Open dossiers of some stages that wait longest, for « Ma semaine ». */
    List<DossierRow> waiting(Caller caller, Collection<Stage> stages, int most) {
        TypedQuery<DossierRow> query = em.createQuery(
                ROW + Sight.internal("d") + " and d.stage in :stages order by d.stageSince, d.id", DossierRow.class);
        return Sight.bind(query, caller)
                .setParameter("stages", stages)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> narrow(TypedQuery<T> query, WorkFilter filter) {
        String text = filter.text() == null || filter.text().isBlank()
                ? ""
                : "%" + filter.text().strip().toLowerCase(Locale.FRENCH) + "%";
        return query.setParameter("text", text)
                .setParameter("anyStage", filter.stage() == null)
                .setParameter("stage", filter.stage() == null ? Stage.SUBMITTED : filter.stage())
                .setParameter("theme", filter.theme() == null ? "" : filter.theme());
    }

    boolean seesInternal(Caller caller, String reference) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(d) from Dossier d where d.reference = :reference and " + Sight.internal("d"),
                        Long.class)
                .setParameter("reference", reference);
        return Sight.bind(query, caller).getSingleResult() > 0;
    }

    private static DossierHead one(TypedQuery<DossierHead> query, String reference) {
        return query.setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(reference));
    }
}
