package fr.fiftyfifty.convention;

import fr.fiftyfifty.media.StoredDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One frozen text of a convention: the first, then one for each amendment. Kept byte for byte, never rewritten. */
@Entity
@Table(name = "convention_version")
class ConventionVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "convention_version_seq")
    @SequenceGenerator(name = "convention_version_seq", sequenceName = "convention_version_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "convention_id")
    private Convention convention;

    private int number;

    @Column(name = "document_token")
    private String documentToken;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "promises_sha256")
    private String promisesSha256;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_by")
    private @Nullable Long frozenBy;

    @SuppressWarnings("NullAway.Init")
    protected ConventionVersion() {}

    @SuppressWarnings("NullAway.Init")
    ConventionVersion(
            Convention convention,
            int number,
            StoredDocument document,
            String promisesSha256,
            Instant at,
            @Nullable Long by) {
        this.convention = convention;
        this.number = number;
        this.documentToken = document.token();
        this.sha256 = document.sha256();
        this.promisesSha256 = promisesSha256;
        this.frozenAt = at;
        this.frozenBy = by;
    }
}
