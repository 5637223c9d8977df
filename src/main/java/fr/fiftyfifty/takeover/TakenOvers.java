package fr.fiftyfifty.takeover;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.Sight;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The dossiers entered from paper, looked up only among those that the caller may see. */
@ApplicationScoped
class TakenOvers {

    private static final String ROW =
            "select new fr.fiftyfifty.takeover.PaperRow(t.id, d.reference, d.title, d.stage, t.bearers, t.parties,"
                    + " t.signedOn, t.startsOn, t.endsOn, t.scanToken, t.enteredAt) from TakenOver t join t.dossier d where ";

    @PersistenceContext
    EntityManager em;

    TakenOver add(TakenOver row) {
        em.persist(row);
        em.flush();
        return row;
    }

    List<PaperRow> latest(Caller caller, int most) {
        return Sight.bind(
                        em.createQuery(
                                ROW + Sight.internal("d") + " order by t.enteredAt desc, t.id desc", PaperRow.class),
                        caller)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<PaperRow> any(Caller caller, String reference) {
        return Sight.bind(
                        em.createQuery(
                                        ROW
                                                + "d.commune = :sightCommune and d.reference = :reference and (d.visibility ="
                                                + " :open or " + Sight.any("d") + ")",
                                        PaperRow.class)
                                .setParameter("reference", reference)
                                .setParameter("open", Dossier.Visibility.PUBLIC),
                        caller)
                .getResultStream()
                .findFirst();
    }

    boolean isShown(Caller caller, long id) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(t) from TakenOver t join t.dossier d where t.id = :id and d.commune = :sightCommune and"
                                + " (d.visibility = :open or "
                                + Sight.any("d") + ")",
                        Long.class)
                .setParameter("id", id)
                .setParameter("open", Dossier.Visibility.PUBLIC);
        return Sight.bind(query, caller).getSingleResult() > 0;
    }

    boolean isInternal(Caller caller, long id) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(t) from TakenOver t join t.dossier d where t.id = :id and " + Sight.any("d"),
                        Long.class)
                .setParameter("id", id);
        return Sight.bind(query, caller).getSingleResult() > 0;
    }
}
