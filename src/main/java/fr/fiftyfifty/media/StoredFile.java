package fr.fiftyfifty.media;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Tokens;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a file; its bytes lie in a table apart, so that no list ever loads them. */
@Entity
@Table(name = "stored_file")
class StoredFile {

    /** In characters: longer is a story, and has its own field. */
    private static final int LONGEST_ALT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file")
    @SequenceGenerator(name = "stored_file", sequenceName = "stored_file_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "commune_id")
    private long communeId;

    private String token;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "content_type")
    private String contentType;

    private String sha256;

    @Column(name = "byte_count")
    private int byteCount;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "alt")
    private String alt;

    @Column(name = "width")
    private @Nullable Integer width;

    @Column(name = "height")
    private @Nullable Integer height;

    private String room;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private @Nullable Long createdBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    @SuppressWarnings("NullAway.Init")
    StoredFile(long communeId, FileKind kind, String fileName, Holder holder, Instant at, @Nullable Long by) {
        this.communeId = communeId;
        this.kind = kind;
        this.contentType = kind.contentType();
        this.fileName = FileName.safe(fileName, kind);
        this.token = Tokens.make();
        this.alt = "";
        this.room = holder.room();
        this.ownerId = holder.owner();
        this.createdAt = at;
        this.createdBy = by;
    }

    /** The bytes that stand for the file: of a photograph, its largest size. */
    void holds(String sha256, int byteCount) {
        this.sha256 = sha256;
        this.byteCount = byteCount;
    }

    void measures(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void describe(String alt) {
        String words = alt.strip();
        if (words.length() > LONGEST_ALT) {
            throw DomainException.invalid("alt", "media.alt.tooLong", LONGEST_ALT);
        }
        this.alt = words;
    }

    void moveTo(Holder holder) {
        this.room = holder.room();
        this.ownerId = holder.owner();
    }

    Holder holder() {
        return new Holder(room, ownerId);
    }

    Long id() {
        return id;
    }

    String token() {
        return token;
    }

    FileKind kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    int byteCount() {
        return byteCount;
    }

    /** Sort of thing it belongs to in its room, and which one. */
    record Holder(String room, long owner) {}
}
