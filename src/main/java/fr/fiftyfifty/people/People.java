package fr.fiftyfifty.people;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The persons and organisations of a commune. */
@ApplicationScoped
class People {

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    Person byId(long commune, long id) {
        return em.createQuery("select p from Person p where p.commune = :commune and p.id = :id", Person.class)
                .setParameter("commune", commune)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }

    /** Upper or lower case is one address, as the unique index has it. */
    Optional<Person> byEmail(long commune, String email) {
        return em.createQuery(
                        "select p from Person p where p.commune = :commune and lower(p.email) = lower(:email) and p.erasedAt is null",
                        Person.class)
                .setParameter("commune", commune)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<Person> bySubject(String subject) {
        return em.createQuery("select p from Person p where p.subject = :subject", Person.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<Long> withRole(long commune, Role role) {
        return em.createQuery(
                        "select p.id from Person p join p.roles r where p.commune = :commune and r = :role and p.erasedAt is null",
                        Long.class)
                .setParameter("commune", commune)
                .setParameter("role", role)
                .getResultList();
    }

    List<Long> inDepartment(long commune, String department) {
        return em.createQuery(
                        "select p.id from Person p join p.departments d where p.commune = :commune and d = :department and p.erasedAt is null",
                        Long.class)
                .setParameter("commune", commune)
                .setParameter("department", department)
                .getResultList();
    }

    Optional<Organisation> organisation(long commune, long id) {
        return em.createQuery(
                        "select o from Organisation o where o.commune = :commune and o.id = :id", Organisation.class)
                .setParameter("commune", commune)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Organisation> byNumber(long commune, String siret, String rna) {
        return em.createQuery(
                        "select o from Organisation o where o.commune = :commune and (o.siret = :siret or o.rna = :rna)",
                        Organisation.class)
                .setParameter("commune", commune)
                .setParameter("siret", siret)
                .setParameter("rna", rna)
                .getResultStream()
                .findFirst();
    }
}
