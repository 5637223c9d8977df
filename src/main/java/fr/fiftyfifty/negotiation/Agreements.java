package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.Commitment;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who said yes to what, and the remarks. */
@ApplicationScoped
class Agreements {

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

    /** The line itself, only to hold on to it. */
    Commitment line(long id) {
        return em.getReference(Commitment.class, id);
    }

    List<Yes> yeses(Dossier dossier) {
        return em.createQuery(
                        "select new fr.fiftyfifty.negotiation.Yes(c.id, a.person, a.side, a.lineSha256, a.lineText, a.at)"
                                + " from Acceptance a join a.line c where c.ledger.dossier = :dossier and a.takenBackAt is null"
                                + " order by a.id",
                        Yes.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    List<Acceptance> yesesOf(long line, long person) {
        return em.createQuery(
                        "select a from Acceptance a where a.line.id = :line and a.person = :person"
                                + " and a.side = fr.fiftyfifty.commitment.Side.RESIDENTS and a.takenBackAt is null",
                        Acceptance.class)
                .setParameter("line", line)
                .setParameter("person", person)
                .getResultList();
    }

    List<RemarkRow> remarks(Dossier dossier) {
        return em.createQuery(
                        "select new fr.fiftyfifty.negotiation.RemarkRow(r.id, c.id, r.person, r.words, r.counter, r.status, r.at,"
                                + " r.answer, r.answeredAt) from Remark r join r.line c where c.ledger.dossier = :dossier"
                                + " and c.status = fr.fiftyfifty.commitment.CommitmentStatus.PLANNED order by r.id",
                        RemarkRow.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    Remark remark(Dossier dossier, long id) {
        return em.createQuery(
                        "select r from Remark r where r.id = :id and r.line.ledger.dossier = :dossier", Remark.class)
                .setParameter("id", id)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }

    Optional<Remark> openRemark(long line, long person) {
        return em.createQuery(
                        "select r from Remark r where r.line.id = :line and r.person = :person and r.status = :open",
                        Remark.class)
                .setParameter("line", line)
                .setParameter("person", person)
                .setParameter("open", RemarkStatus.OPEN)
                .getResultStream()
                .findFirst();
    }
}
