package fr.fiftyfifty.media;

import fr.fiftyfifty.media.StoredFile.Holder;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The files of a commune. Bytes are the matter of {@link MediaStore}. */
@ApplicationScoped
class StoredFiles {

    private static final String OF_HOLDER =
            " from StoredFile f where f.communeId = :commune and f.room = :room and f.ownerId = :owner";

    @PersistenceContext
    EntityManager database;

    StoredFile add(StoredFile file) {
        database.persist(file);
        // the bytes follow by plain SQL and need the row
        database.flush();
        return file;
    }

    Optional<StoredFile> byToken(Caller caller, String token) {
        return database.createQuery(
                        "select f from StoredFile f where f.communeId = :commune and f.token = :token",
                        StoredFile.class)
                .setParameter("commune", caller.commune())
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    List<StoredFile> of(Caller caller, Holder holder) {
        return database.createQuery("select f" + OF_HOLDER + " order by f.id", StoredFile.class)
                .setParameter("commune", caller.commune())
                .setParameter("room", holder.room())
                .setParameter("owner", holder.owner())
                .getResultList();
    }

    long count(Caller caller, Holder holder) {
        return database.createQuery("select count(f)" + OF_HOLDER, Long.class)
                .setParameter("commune", caller.commune())
                .setParameter("room", holder.room())
                .setParameter("owner", holder.owner())
                .getSingleResult();
    }

    List<PhotoRow> photos(Caller caller, Holder holder) {
        return database.createQuery(
                        "select new fr.fiftyfifty.media.PhotoRow(f.token, f.alt, f.width, f.height)" + OF_HOLDER
                                + " and f.kind = fr.fiftyfifty.media.FileKind.PHOTO order by f.id",
                        PhotoRow.class)
                .setParameter("commune", caller.commune())
                .setParameter("room", holder.room())
                .setParameter("owner", holder.owner())
                .getResultList();
    }

    List<DocumentRow> documents(Caller caller, Holder holder) {
        return database.createQuery(
                        "select new fr.fiftyfifty.media.DocumentRow(f.token, f.fileName, f.byteCount, f.sha256,"
                                + " f.createdAt)" + OF_HOLDER
                                + " and f.kind = fr.fiftyfifty.media.FileKind.DOCUMENT order by f.id",
                        DocumentRow.class)
                .setParameter("commune", caller.commune())
                .setParameter("room", holder.room())
                .setParameter("owner", holder.owner())
                .getResultList();
    }

    void remove(StoredFile file) {
        database.remove(file);
    }
}
