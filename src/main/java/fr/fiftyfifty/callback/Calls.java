package fr.fiftyfifty.callback;

import fr.fiftyfifty.dossier.Sight;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** People to call. */
@ApplicationScoped
class Calls {

    /** A call about no dossier yet is for whoever is free; one about a dossier, for those at work on it. */
    private static final String SEEN =
            "c.commune = :sightCommune and (o.id is null or o.id in (select d.id from Dossier d where "
                    + Sight.internal("d") + "))";

    @PersistenceContext
    EntityManager em;

    void add(Callback call) {
        em.persist(call);
        em.flush();
    }

    Optional<Callback> find(Caller caller, long id) {
        TypedQuery<Callback> query = em.createQuery(
                "select c from Callback c left join c.dossier o where c.id = :id and " + SEEN, Callback.class);
        return Sight.bind(query.setParameter("id", id), caller)
                .getResultStream()
                .findFirst();
    }

    List<CallbackRow> waiting(Caller caller) {
        TypedQuery<CallbackRow> query = em.createQuery(
                "select new fr.fiftyfifty.callback.CallbackRow(c.id, c.name, c.phone, c.wish, c.dueOn, o.reference, o.title)"
                        + " from Callback c left join c.dossier o where c.doneAt is null and " + SEEN
                        + " order by c.dueOn, c.id",
                CallbackRow.class);
        return Sight.bind(query, caller).setMaxResults(200).getResultList();
    }
}
