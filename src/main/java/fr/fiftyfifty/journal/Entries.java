package fr.fiftyfifty.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Entries {

    @PersistenceContext
    EntityManager em;

    void add(JournalEntry entry) {
        em.persist(entry);
    }

    List<JournalEntry> ofDossier(long commune, String reference) {
        return em.createQuery(
                        "select e from JournalEntry e where e.commune = :commune and e.reference = :reference order by e.id",
                        JournalEntry.class)
                .setParameter("commune", commune)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Forgets what this person typed; the digests stay. */
    int eraseWords(long commune, long person) {
        return em.createNativeQuery("update journal set words = null, words_salt = null"
                        + " where commune_id = ?1 and person_id = ?2 and words is not null")
                .setParameter(1, commune)
                .setParameter(2, person)
                .executeUpdate();
    }

    /** True for one node at a time, until the transaction ends. */
    boolean mayChain(long commune) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('journal'), ?1)")
                .setParameter(1, Math.toIntExact(commune))
                .getSingleResult();
    }

    List<JournalEntry> unsealed(long commune, int most) {
        List<?> rows = em.createNativeQuery(
                        "select e.* from journal e join journal_unsealed u on u.entry_id = e.id"
                                + " where u.commune_id = ?1 order by u.entry_id limit ?2",
                        JournalEntry.class)
                .setParameter(1, commune)
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(JournalEntry.class::cast).toList();
    }

    Optional<Seal> lastSeal(long commune) {
        return em
                .createQuery("select s from Seal s where s.commune = :commune order by s.rank desc", Seal.class)
                .setParameter("commune", commune)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    void seal(Seal seal) {
        em.persist(seal);
        em.createNativeQuery("delete from journal_unsealed where entry_id = ?1")
                .setParameter(1, seal.entry())
                .executeUpdate();
    }

    /** Seals after a rank, each with its row, in the chain's order. */
    List<Object[]> sealedAfter(long commune, long rank, int most) {
        return em.createQuery(
                        "select s, e from Seal s, JournalEntry e where e.id = s.entry and s.commune = :commune"
                                + " and s.rank > :rank order by s.rank",
                        Object[].class)
                .setParameter("commune", commune)
                .setParameter("rank", rank)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows that neither a seal nor the waiting list knows: somebody touched the tables by hand. */
    long forgotten(long commune) {
        return ((Number) em.createNativeQuery("select count(*) from journal e where e.commune_id = ?1"
                                + " and not exists (select 1 from journal_seal s where s.entry_id = e.id)"
                                + " and not exists (select 1 from journal_unsealed u where u.entry_id = e.id)")
                        .setParameter(1, commune)
                        .getSingleResult())
                .longValue();
    }

    long waiting(long commune) {
        return ((Number) em.createNativeQuery("select count(*) from journal_unsealed where commune_id = ?1")
                        .setParameter(1, commune)
                        .getSingleResult())
                .longValue();
    }
}
