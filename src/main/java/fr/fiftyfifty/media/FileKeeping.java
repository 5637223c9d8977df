package fr.fiftyfifty.media;

import fr.fiftyfifty.media.StoredFile.Holder;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/**
 * Taking files in, moving them with what they belong to, letting them go. Always from within an act of the room that
 * holds the owner: that act has checked that the caller may write there.
 *
 * <p>What a person sent is refused by {@link DomainException} with a key of {@code words/media}, on the field
 * {@code photo} or {@code document}; nothing is kept then.
 */
@Acts
public class FileKeeping {

    /** An album of one owner ends here; more would be somebody filling our disk. */
    static final int MOST_FILES = 60;

    @Inject
    StoredFiles files;

    @Inject
    MediaStore store;

    @Inject
    DarkRoomDoor darkRoom;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /**
     * Keeps a JPEG, PNG or WebP of at most 20 MB and 60 megapixels, drawn again in our sizes.
     *
     * @param alt what it shows, for those who do not see it; may be empty
     */
    @FromWithin
    public StoredPhoto keepPhoto(
            Caller caller, InputStream sent, String fileName, String alt, String room, long owner) {
        Holder holder = withSpaceLeft(caller, room, owner);
        List<Drawing> drawings = darkRoom.develop(sent);
        Drawing largest = drawings.get(drawings.size() - 1);
        StoredFile file =
                new StoredFile(caller.commune(), FileKind.PHOTO, fileName, holder, clock.instant(), caller.person());
        file.describe(alt);
        file.holds(largest.sha256(), largest.jpeg().length);
        file.measures(largest.width(), largest.height());
        files.add(file);
        drawings.forEach(drawing -> store.write(file.id(), drawing));
        announcements.announce(new FileEvent.Kept(room, owner, "photo", file.sha256()));
        return new StoredPhoto(file.token(), largest.width(), largest.height());
    }

    /** Keeps a PDF of at most 20 MB byte for byte. */
    @FromWithin
    public StoredDocument keepDocument(Caller caller, InputStream sent, String fileName, String room, long owner) {
        Holder holder = withSpaceLeft(caller, room, owner);
        byte[] content = DarkRoomDoor.read(sent, "document");
        FileSignature.document(content);
        StoredFile file =
                new StoredFile(caller.commune(), FileKind.DOCUMENT, fileName, holder, clock.instant(), caller.person());
        file.holds(Drawing.sha256(content), content.length);
        files.add(file);
        store.write(file.id(), content);
        announcements.announce(new FileEvent.Kept(room, owner, "document", file.sha256()));
        return new StoredDocument(file.token(), file.sha256(), content.length);
    }

    /** Says anew what a photograph shows. */
    @FromWithin
    public void describe(Caller caller, String token, String alt) {
        StoredFile file = find(caller, token);
        file.describe(alt);
        announcements.announce(
                new FileEvent.Described(file.holder().room(), file.holder().owner()));
    }

    /** All files of a draft go with it to the idea that it becomes. Addresses stay; from now on the new room's rule is asked. */
    @FromWithin
    public void move(Caller caller, String room, long owner, String toRoom, long toOwner) {
        List<StoredFile> found = files.of(caller, new Holder(room, owner));
        found.forEach(file -> file.moveTo(new Holder(toRoom, toOwner)));
        if (!found.isEmpty()) {
            announcements.announce(new FileEvent.Moved(room, owner, toRoom, toOwner, found.size()));
        }
    }

    /** The bytes of a document, for a room that seals, checks or sends them; that room has decided that it may. */
    @FromWithin
    public byte[] readDocument(Caller caller, String token) {
        StoredFile file = find(caller, token);
        if (file.kind() != FileKind.DOCUMENT) {
            throw DomainException.notFound("document");
        }
        return store.read(file.id(), MediaStore.WHOLE, file.byteCount());
    }

    /** The bytes of a photograph in one of its sizes, for a PDF; {@code edge} is 320, 960 or 1920. */
    @FromWithin
    public byte[] readPhoto(Caller caller, String token, int edge) {
        StoredFile file = find(caller, token);
        MediaStore.Size size = store.size(file.id(), edge).orElseThrow(() -> DomainException.notFound("photo"));
        return store.read(file.id(), size.edge(), size.byteCount());
    }

    /** Forgets a file, bytes and all. */
    @FromWithin
    public void remove(Caller caller, String token) {
        forget(find(caller, token));
    }

    /** Forgets all files of an owner that goes away. */
    @FromWithin
    public void removeAll(Caller caller, String room, long owner) {
        files.of(caller, new Holder(room, owner)).forEach(this::forget);
    }

    private void forget(StoredFile file) {
        store.forget(file.id());
        files.remove(file);
        announcements.announce(
                new FileEvent.Removed(file.holder().room(), file.holder().owner(), file.sha256()));
    }

    private Holder withSpaceLeft(Caller caller, String room, long owner) {
        Holder holder = new Holder(room, owner);
        if (files.count(caller, holder) >= MOST_FILES) {
            throw DomainException.refused("media.full", MOST_FILES);
        }
        return holder;
    }

    private StoredFile find(Caller caller, String token) {
        return files.byToken(caller, token).orElseThrow(() -> DomainException.notFound("fichier"));
    }
}
