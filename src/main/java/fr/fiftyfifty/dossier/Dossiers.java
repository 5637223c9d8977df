package fr.fiftyfifty.dossier;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The dossiers of a commune, looked up only among those that the caller may see. */
@ApplicationScoped
class Dossiers {

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    /** The next number of the year; the row is locked until the transaction ends, so none is given twice. */
    int nextNumber(long commune, int year) {
        Object number = em.createNativeQuery(
                        "insert into dossier_counter (commune_id, year, last) values (?1, ?2, 1)"
                                + " on conflict (commune_id, year) do update set last = dossier_counter.last + 1 returning last")
                .setParameter(1, commune)
                .setParameter(2, year)
                .getSingleResult();
        return ((Number) number).intValue();
    }

    /** Leaves the numbers up to this one to dossiers entered from paper. */
    void reserveUpTo(long commune, int year, int number) {
        em.createNativeQuery(
                        "insert into dossier_counter (commune_id, year, last) values (?1, ?2, ?3)"
                                + " on conflict (commune_id, year) do update set last = greatest(dossier_counter.last, excluded.last)")
                .setParameter(1, commune)
                .setParameter(2, year)
                .setParameter(3, number)
                .executeUpdate();
    }

    Dossier internal(Caller caller, String reference) {
        return one(Sight.bind(by(reference, Sight.internal("d")), caller), reference);
    }

    Dossier any(Caller caller, String reference) {
        return one(Sight.bind(by(reference, Sight.any("d")), caller), reference);
    }

    Dossier ofMember(Caller caller, String reference, List<Capacity> capacities) {
        TypedQuery<Dossier> query = by(
                reference,
                "d.commune = :sightCommune and exists (select m from Member m where m.dossier = d"
                        + " and m.person = :sightPerson and m.until is null and m.capacity in :capacities)");
        return one(Sight.bindMember(query, caller).setParameter("capacities", capacities), reference);
    }

    Dossier published(Caller caller, String reference) {
        TypedQuery<Dossier> query = by(reference, "d.commune = :commune and d.visibility = :open")
                .setParameter("commune", caller.commune())
                .setParameter("open", Dossier.Visibility.PUBLIC);
        return one(query, reference);
    }

    List<MemberRow> members(Dossier dossier) {
        return em.createQuery(
                        "select m from Member m where m.dossier = :dossier and m.until is null order by m.id",
                        Member.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(Member::row)
                .toList();
    }

    Optional<Member> member(Dossier dossier, long person, Capacity capacity) {
        return em.createQuery(
                        "select m from Member m where m.dossier = :dossier and m.person = :person and m.capacity = :capacity and m.until is null",
                        Member.class)
                .setParameter("dossier", dossier)
                .setParameter("person", person)
                .setParameter("capacity", capacity)
                .getResultStream()
                .findFirst();
    }

    List<Involved> involved(Dossier dossier, Involved.Part part) {
        return em.createQuery(
                        "select v from Involved v join fetch v.department where v.dossier = :dossier and v.capacity = :part and v.until is null",
                        Involved.class)
                .setParameter("dossier", dossier)
                .setParameter("part", part)
                .getResultList();
    }

    Optional<Interest> interest(Dossier dossier, long person) {
        return em.createQuery(
                        "select n from Interest n where n.dossier = :dossier and n.person = :person and n.endedAt is null",
                        Interest.class)
                .setParameter("dossier", dossier)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Dossier> by(String reference, String sight) {
        return em.createQuery("select d from Dossier d where d.reference = :reference and " + sight, Dossier.class)
                .setParameter("reference", reference);
    }

    private static Dossier one(TypedQuery<Dossier> query, String reference) {
        return query.getResultStream().findFirst().orElseThrow(() -> DomainException.notFound(reference));
    }
}
