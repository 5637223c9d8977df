package fr.fiftyfifty.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * The only class that touches bytes. They are columns of PostgreSQL today, so that a backup and a transaction hold them
 * together with the rest; an object store would replace this class alone.
 */
@ApplicationScoped
class MediaStore {

    /** In place of an edge: the file itself, byte for byte. */
    static final int WHOLE = 0;

    private static final int CHUNK = 256 * 1024;

    @PersistenceContext
    EntityManager database;

    void write(long file, byte[] content) {
        insertBytes(file, WHOLE, content);
    }

    void write(long file, Drawing drawing) {
        database.createNativeQuery("insert into photo_size (file_id, edge, width, height, byte_count, sha256)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, file)
                .setParameter(2, drawing.edge())
                .setParameter(3, drawing.width())
                .setParameter(4, drawing.height())
                .setParameter(5, drawing.jpeg().length)
                .setParameter(6, drawing.sha256())
                .executeUpdate();
        insertBytes(file, drawing.edge(), drawing.jpeg());
    }

    /** The size drawn for that edge, or the largest there is of a photograph that does not reach it. */
    Optional<Size> size(long file, int edge) {
        List<?> found = database.createNativeQuery("select edge, byte_count, sha256 from photo_size"
                        + " where file_id = ?1 and edge <= ?2 order by edge desc limit 1")
                .setParameter(1, file)
                .setParameter(2, edge)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Size(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (String) row[2]))
                .findFirst();
    }

    /** Hands the bytes over piece by piece: a large scan never lies whole in our memory. */
    void copy(long file, int edge, int byteCount, OutputStream out) throws IOException {
        for (int from = 0; from < byteCount; from += CHUNK) {
            out.write(piece(file, edge, from, CHUNK));
        }
    }

    byte[] read(long file, int edge, int byteCount) {
        return piece(file, edge, 0, byteCount);
    }

    void forget(long file) {
        for (String table : List.of("file_bytes", "photo_size")) {
            database.createNativeQuery("delete from " + table + " where file_id = ?1")
                    .setParameter(1, file)
                    .executeUpdate();
        }
    }

    private void insertBytes(long file, int edge, byte[] content) {
        database.createNativeQuery("insert into file_bytes (file_id, edge, content) values (?1, ?2, ?3)")
                .setParameter(1, file)
                .setParameter(2, edge)
                .setParameter(3, content)
                .executeUpdate();
    }

    private byte[] piece(long file, int edge, int from, int length) {
        return (byte[]) database.createNativeQuery("select substring(content from ?3 for ?4) from file_bytes"
                        + " where file_id = ?1 and edge = ?2")
                .setParameter(1, file)
                .setParameter(2, edge)
                .setParameter(3, from + 1)
                .setParameter(4, length)
                .getSingleResult();
    }

    record Size(int edge, int byteCount, String sha256) {}
}
