package fr.fiftyfifty.project;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.Sight;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Projects, their editions and their stones. */
@ApplicationScoped
class Projects {

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    void flush() {
        em.flush();
    }

    Optional<Project> find(Dossier dossier) {
        return em.createQuery("select p from Project p where p.dossier = :dossier", Project.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst();
    }

    Project of(Dossier dossier) {
        return find(dossier).orElseThrow(() -> DomainException.refused("project.notOpen"));
    }

    /** Oldest first. */
    List<ProjectEdition> editions(Project project) {
        return em.createQuery(
                        "select e from ProjectEdition e where e.project = :project order by e.year",
                        ProjectEdition.class)
                .setParameter("project", project)
                .getResultList();
    }

    /** Oldest first. */
    List<WhiteStone> stones(Project project) {
        return em.createQuery(
                        "select s from WhiteStone s where s.project = :project order by s.laidOn, s.id",
                        WhiteStone.class)
                .setParameter("project", project)
                .getResultList();
    }

    boolean isStoneVisible(Caller caller, long stone) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(s) from WhiteStone s join s.project p join p.dossier d where s.id = :stone"
                                + " and ((d.commune = :commune and d.visibility = :open) or " + Sight.any("d") + ")",
                        Long.class)
                .setParameter("stone", stone)
                .setParameter("commune", caller.commune())
                .setParameter("open", Dossier.Visibility.PUBLIC);
        return Sight.bind(query, caller).getSingleResult() > 0;
    }
}
