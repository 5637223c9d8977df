package fr.fiftyfifty.idea;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.Sight;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ideas and their drafts. */
@ApplicationScoped
class Ideas {

    private static final String TEXT =
            "select new fr.fiftyfifty.idea.IdeaText(i.id, d.reference, i.kind, i.status, i.channel, i.story, i.forWhom,"
                    + " i.willDo, i.willDoWords, i.wishes, i.wishWords, i.whenWords, i.bearerKind, i.groupSize, i.submittedAt,"
                    + " i.callDueOn, i.answerDueOn) from Idea i join i.dossier d where d.reference = :reference and ";

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    Optional<IdeaDraft> draft(String secretSha256) {
        return em.createQuery("select f from IdeaDraft f where f.secretSha256 = :sha256", IdeaDraft.class)
                .setParameter("sha256", secretSha256)
                .getResultStream()
                .findFirst();
    }

    Optional<IdeaDraft> toConfirm(String confirmSha256) {
        return em.createQuery("select f from IdeaDraft f where f.confirmSha256 = :sha256", IdeaDraft.class)
                .setParameter("sha256", confirmSha256)
                .getResultStream()
                .findFirst();
    }

    Idea of(Dossier dossier) {
        return em.createQuery("select i from Idea i where i.dossier = :dossier", Idea.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(dossier.reference()));
    }

    IdeaText text(Caller caller, String reference) {
        TypedQuery<IdeaText> query = em.createQuery(TEXT + Sight.any("d"), IdeaText.class);
        return one(Sight.bind(query, caller), reference);
    }

    IdeaText textOf(Dossier dossier) {
        TypedQuery<IdeaText> query =
                em.createQuery(TEXT + "d = :dossier", IdeaText.class).setParameter("dossier", dossier);
        return one(query, dossier.reference());
    }

    IdeaText published(Caller caller, String reference) {
        TypedQuery<IdeaText> query = em.createQuery(
                        TEXT + "d.commune = :commune and d.visibility = :open", IdeaText.class)
                .setParameter("commune", caller.commune())
                .setParameter("open", Dossier.Visibility.PUBLIC);
        return one(query, reference);
    }

    private static IdeaText one(TypedQuery<IdeaText> query, String reference) {
        return query.setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(reference));
    }

    boolean isVisible(Caller caller, long idea) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(i) from Idea i join i.dossier d where i.id = :idea and (d.visibility = :open or "
                                + Sight.any("d") + ")",
                        Long.class)
                .setParameter("idea", idea)
                .setParameter("open", Dossier.Visibility.PUBLIC);
        return Sight.bind(query, caller).getSingleResult() > 0;
    }

    /** Whether this node does the round; two at once would erase the same drafts. */
    boolean takesTheRound() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('idea.drafts'))")
                .getSingleResult();
    }

    /** Ids of the drafts that were never sent and that nobody touched since. */
    List<Long> draftsLeftBefore(Instant limit) {
        return em.createQuery(
                        "select f.id from IdeaDraft f where f.sentAt is null and f.touchedAt < :limit", Long.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    void forgetDrafts(List<Long> ids) {
        em.createQuery("delete from IdeaDraft f where f.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
