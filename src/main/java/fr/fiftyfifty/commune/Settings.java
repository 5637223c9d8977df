package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of this room. */
@ApplicationScoped
class Settings {

    @PersistenceContext
    EntityManager em;

    Commune commune(long id) {
        return em.find(Commune.class, id);
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    ListedEntry entry(long commune, ListKind kind, long id) {
        return em.createQuery(
                        "select e from ListedEntry e where e.commune = :commune and e.kind = :kind and e.id = :id",
                        ListedEntry.class)
                .setParameter("commune", commune)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }

    Optional<ListedEntry> entry(long commune, ListKind kind, String code) {
        return em.createQuery(
                        "select e from ListedEntry e where e.commune = :commune and e.kind = :kind and e.code = :code and e.validTo is null",
                        ListedEntry.class)
                .setParameter("commune", commune)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<EntryRow> rows(long commune, ListKind kind, boolean closedToo) {
        return em.createQuery(
                        "select new fr.fiftyfifty.commune.EntryRow(e.id, e.code, e.name, e.position, e.validFrom, e.validTo,"
                                + " e.contactName, e.email, e.phone, e.monthlyHours, e.version) from ListedEntry e"
                                + " where e.commune = :commune and e.kind = :kind and (:closedToo = true or e.validTo is null)"
                                + " order by e.position, e.name",
                        EntryRow.class)
                .setParameter("commune", commune)
                .setParameter("kind", kind)
                .setParameter("closedToo", closedToo)
                .getResultList();
    }

    Optional<DelayRule> delay(long commune, String key, LocalDate day) {
        return inForce(
                "select d from DelayRule d where d.commune = :commune and d.key = :key",
                "d",
                DelayRule.class,
                commune,
                key,
                day);
    }

    Optional<Letter> letter(long commune, String key, LocalDate day) {
        return inForce(
                "select l from Letter l where l.commune = :commune and l.key = :key",
                "l",
                Letter.class,
                commune,
                key,
                day);
    }

    List<DelayRow> delays(long commune, LocalDate day) {
        return em.createQuery(
                        "select new fr.fiftyfifty.commune.DelayRow(d.key, d.span, d.source, d.validFrom) from DelayRule d"
                                + " where d.commune = :commune and d.validFrom <= :day and (d.validTo is null or d.validTo >= :day)"
                                + " order by d.key",
                        DelayRow.class)
                .setParameter("commune", commune)
                .setParameter("day", day)
                .getResultList();
    }

    List<LetterRow> letters(long commune, LocalDate day) {
        return em.createQuery(
                        "select new fr.fiftyfifty.commune.LetterRow(l.key, l.subject, l.validFrom) from Letter l"
                                + " where l.commune = :commune and l.validFrom <= :day and (l.validTo is null or l.validTo >= :day)"
                                + " order by l.key",
                        LetterRow.class)
                .setParameter("commune", commune)
                .setParameter("day", day)
                .getResultList();
    }

    private <T> Optional<T> inForce(
            String select, String alias, Class<T> type, long commune, String key, LocalDate day) {
        return em.createQuery(
                        select + " and " + alias + ".validFrom <= :day and (" + alias + ".validTo is null or " + alias
                                + ".validTo >= :day) order by " + alias + ".validFrom desc",
                        type)
                .setParameter("commune", commune)
                .setParameter("key", key)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
