package fr.fiftyfifty.media;

import fr.fiftyfifty.media.StoredFile.Holder;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** What pages and later rooms read of files: only what the room that holds them lets the caller read. */
@Searches
public class FileSearch {

    @Inject
    StoredFiles files;

    @Inject
    MediaStore store;

    @Inject
    FileAccess access;

    /** The photographs of an owner, oldest first; none when the caller may not read them. */
    @OpenToAll
    public List<PhotoRow> of(Caller caller, String room, long owner) {
        return access.mayRead(caller, room, owner) ? files.photos(caller, new Holder(room, owner)) : List.of();
    }

    /** The documents of an owner, oldest first; none when the caller may not read them. */
    @OpenToAll
    public List<DocumentRow> documents(Caller caller, String room, long owner) {
        return access.mayRead(caller, room, owner) ? files.documents(caller, new Holder(room, owner)) : List.of();
    }

    /** The file of an address, if there is one and the caller may read it: both « no » are the same answer. */
    @OpenToAll
    public Optional<Parcel> parcel(Caller caller, String token, int edge) {
        return files.byToken(caller, token)
                .filter(file -> access.mayRead(
                        caller, file.holder().room(), file.holder().owner()))
                .flatMap(file -> pack(caller, file, edge));
    }

    private Optional<Parcel> pack(Caller caller, StoredFile file, int edge) {
        Holder holder = file.holder();
        boolean open = access.isOpen(caller, holder.room(), holder.owner());
        if (file.kind() == FileKind.DOCUMENT) {
            return edge != MediaStore.WHOLE
                    ? Optional.empty()
                    : Optional.of(new Parcel(store, file, edge, file.byteCount(), file.sha256(), open));
        }
        return DarkRoom.EDGES.contains(edge)
                ? store.size(file.id(), edge)
                        .map(size -> new Parcel(store, file, size.edge(), size.byteCount(), size.sha256(), open))
                : Optional.empty();
    }

    /** One file in one size, cleared to leave. Only this search can make one. */
    public static final class Parcel {

        private final MediaStore store;
        private final StoredFile file;
        private final int edge;
        private final int byteCount;
        private final String sha256;
        private final boolean open;

        private Parcel(MediaStore store, StoredFile file, int edge, int byteCount, String sha256, boolean open) {
            this.store = store;
            this.file = file;
            this.edge = edge;
            this.byteCount = byteCount;
            this.sha256 = sha256;
            this.open = open;
        }

        void writeTo(OutputStream out) throws IOException {
            store.copy(file.id(), edge, byteCount, out);
        }

        String contentType() {
            return file.kind().contentType();
        }

        /** Only what we drew ourselves is shown in the browser; anything else is saved to disk. */
        String disposition() {
            return FileName.disposition(file.kind() == FileKind.PHOTO ? "inline" : "attachment", file.fileName());
        }

        int byteCount() {
            return byteCount;
        }

        String sha256() {
            return sha256;
        }

        /** Anybody would be given it. */
        boolean isOpen() {
            return open;
        }
    }
}
