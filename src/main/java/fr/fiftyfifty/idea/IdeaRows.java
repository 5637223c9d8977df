package fr.fiftyfifty.idea;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.Sight;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;

/** Questions about many ideas at once. */
@ApplicationScoped
class IdeaRows {

    @PersistenceContext
    EntityManager em;

    boolean isVisible(Caller caller, long idea) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(i) from Idea i join i.dossier d where i.id = :idea and (d.visibility = :open or "
                                + Sight.any("d") + ")",
                        Long.class)
                .setParameter("idea", idea)
                .setParameter("open", Dossier.Visibility.PUBLIC);
        return Sight.bind(query, caller).getSingleResult() > 0;
    }

    int forgetDraftsBefore(Instant limit) {
        return em.createQuery("delete from IdeaDraft f where f.sentAt is null and f.touchedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
