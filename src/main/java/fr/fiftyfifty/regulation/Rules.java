package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of this room. */
@ApplicationScoped
class Rules {

    private static final String IN_FORCE = " and x.validFrom <= :day and (x.validTo is null or x.validTo >= :day)";

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

    List<Model> models(long commune, LocalDate day) {
        return inForce(
                        "select x from Model x where x.commune = :commune and x.generic = false",
                        Model.class,
                        commune,
                        day)
                .getResultList();
    }

    Optional<Model> model(long commune, String code, LocalDate day) {
        return inForce("select x from Model x where x.commune = :commune and x.code = :code", Model.class, commune, day)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<Model> edition(long commune, String code, int edition) {
        return em.createQuery(
                        "select x from Model x where x.commune = :commune and x.code = :code and x.edition = :edition",
                        Model.class)
                .setParameter("commune", commune)
                .setParameter("code", code)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    /** Its own lines first, then the generic ones of the day. */
    List<ModelLine> lines(long commune, Model model, LocalDate day) {
        return em.createQuery(
                        "select c from Clause c join c.model x where x.commune = :commune and (x = :model or x.generic = true"
                                + IN_FORCE + ") order by x.generic, c.position",
                        Clause.class)
                .setParameter("commune", commune)
                .setParameter("model", model)
                .setParameter("day", day)
                .getResultStream()
                .map(Clause::row)
                .toList();
    }

    List<ModelPreset> presets(Model model) {
        return em.createQuery("select p from Preset p where p.model = :model order by p.position", Preset.class)
                .setParameter("model", model)
                .getResultStream()
                .map(Preset::row)
                .toList();
    }

    List<FrameworkAct> acts(long commune) {
        return em.createQuery(
                        "select a from FrameworkAct a where a.commune = :commune order by a.adoptedOn desc, a.id desc",
                        FrameworkAct.class)
                .setParameter("commune", commune)
                .getResultList();
    }

    FrameworkAct act(long commune, long id) {
        return em.createQuery(
                        "select a from FrameworkAct a where a.commune = :commune and a.id = :id", FrameworkAct.class)
                .setParameter("commune", commune)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }

    Optional<ValuationRate> rate(long commune, String key, LocalDate day) {
        return inForce(
                        "select x from ValuationRate x where x.commune = :commune and x.key = :key",
                        ValuationRate.class,
                        commune,
                        day)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<ValuationRate> rates(long commune, LocalDate day) {
        return inForce(
                        "select x from ValuationRate x where x.commune = :commune",
                        " order by x.label",
                        ValuationRate.class,
                        commune,
                        day)
                .getResultList();
    }

    private <T> TypedQuery<T> inForce(String select, Class<T> type, long commune, LocalDate day) {
        return inForce(select, " order by x.validFrom desc", type, commune, day);
    }

    private <T> TypedQuery<T> inForce(String select, String order, Class<T> type, long commune, LocalDate day) {
        return em.createQuery(select + IN_FORCE + order, type)
                .setParameter("commune", commune)
                .setParameter("day", day);
    }
}
