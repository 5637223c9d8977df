package fr.fiftyfifty.idea;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An idea being written, found by a secret in a cookie: no account is needed, and no session can be lost. */
@Entity
@Table(name = "idea_draft")
class IdeaDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_draft_seq")
    @SequenceGenerator(name = "idea_draft_seq", sequenceName = "idea_draft_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @Column(name = "secret_sha256")
    private String secretSha256;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Convert(converter = DraftColumn.class)
    private DraftContent content = DraftContent.EMPTY;

    @Column(name = "confirm_sha256")
    private @Nullable String confirmSha256;

    @Column(name = "confirm_asked_at")
    private @Nullable Instant confirmAskedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private @Nullable String reference;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected IdeaDraft() {}

    @SuppressWarnings("NullAway.Init")
    IdeaDraft(long commune, String secretSha256, @Nullable Long person, Instant at) {
        this.commune = commune;
        this.secretSha256 = secretSha256;
        this.person = person;
        this.createdAt = at;
        this.touchedAt = at;
    }

    void write(DraftContent typed, Instant at) {
        if (sentAt != null) {
            throw DomainException.refused("idea.draft.alreadySent", String.valueOf(reference));
        }
        content = typed;
        touchedAt = at;
    }

    void askConfirmation(String sha256, Instant at) {
        confirmSha256 = sha256;
        confirmAskedAt = at;
    }

    /** The words have become an idea; what was typed about the person is forgotten here. */
    void sentAs(String newReference, Instant at) {
        sentAt = at;
        reference = newReference;
        content = DraftContent.EMPTY;
    }

    Long id() {
        return id;
    }

    DraftContent content() {
        return content;
    }

    @Nullable
    Instant confirmAskedAt() {
        return confirmAskedAt;
    }

    @Nullable
    String reference() {
        return reference;
    }

    boolean isSent() {
        return sentAt != null;
    }
}
