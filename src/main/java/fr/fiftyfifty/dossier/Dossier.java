package fr.fiftyfifty.dossier;

import fr.fiftyfifty.commune.ListedEntry;
import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whole thread of one idea, from its receipt to its page in the year's review, under one reference that can be said on
 * the telephone and is never used again.
 *
 * <p>Other rooms hold a dossier; it holds none of their things. It becomes public only when its text has passed the first
 * look and its bearer agreed, and a refused one never stays public.
 */
@Entity
public class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_seq")
    @SequenceGenerator(name = "dossier_seq", sequenceName = "dossier_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private String reference;
    private String title;
    private String summary = "";
    private String star = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Weight weight;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "stage_since")
    private Instant stageSince;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private boolean invented;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private ListedEntry theme;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "district_id")
    private @Nullable ListedEntry district;

    @Embedded
    private Place place;

    private boolean publishable;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PRIVATE;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private int version;

    /** How a dossier came in: by the scheme's own way, or entered whole from paper (« reprise »). */
    public enum Origin {
        LIVE,
        TAKEOVER
    }

    /** Who may see its public page. */
    public enum Visibility {
        PRIVATE,
        PUBLIC
    }

    @SuppressWarnings("NullAway.Init")
    protected Dossier() {}

    @SuppressWarnings("NullAway.Init")
    Dossier(long commune, String reference, NewDossier fresh, Instant at) {
        this.commune = commune;
        this.reference = reference;
        this.title = fresh.title();
        this.summary = fresh.summary();
        this.star = fresh.star();
        this.theme = fresh.theme();
        this.district = fresh.district();
        this.place = fresh.place();
        this.publishable = fresh.publishable();
        this.origin = fresh.origin();
        this.invented = fresh.invented();
        this.submittedAt = at;
        this.stage = Stage.SUBMITTED;
        this.stageSince = at;
    }

    void move(Stage to, Instant at) {
        if (stage == to) {
            return;
        }
        stage = to;
        stageSince = at;
        closedAt = to.isClosed() ? at : null;
        if (to == Stage.NO_FOLLOW_UP) {
            visibility = Visibility.PRIVATE;
        }
    }

    void weigh(Weight to) {
        weight = to;
    }

    void publish() {
        if (!publishable) {
            throw DomainException.refused("dossier.notPublishable");
        }
        visibility = Visibility.PUBLIC;
    }

    void tell(String newSummary, String newStar) {
        summary = newSummary;
        star = newStar;
    }

    public Long id() {
        return id;
    }

    public long commune() {
        return commune;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public String star() {
        return star;
    }

    public Stage stage() {
        return stage;
    }

    public @Nullable Weight weight() {
        return weight;
    }

    public ListedEntry theme() {
        return theme;
    }

    public Place place() {
        return place;
    }

    public Origin origin() {
        return origin;
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public boolean isPublishable() {
        return publishable;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public int version() {
        return version;
    }
}
