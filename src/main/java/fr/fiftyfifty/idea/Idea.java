package fr.fiftyfifty.idea;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see changed, and what they will do themselves. Without the second half it is not a fifty/fifty.
 *
 * <p>Its words stay as they were sent. Its status follows {@link IdeaStatus}; two dates were promised with the receipt: the
 * call, and the answer after which silence means no (art. L231-4 CRPA).
 */
@Entity
public class Idea {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_seq")
    @SequenceGenerator(name = "idea_seq", sequenceName = "idea_seq", allocationSize = 1)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    private IdeaKind kind;

    @Enumerated(EnumType.STRING)
    private IdeaStatus status;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String story;

    @Column(name = "for_whom")
    private String forWhom;

    @Column(name = "will_do")
    private String willDo;

    @Column(name = "will_do_words")
    private String willDoWords;

    private String wishes;

    @Column(name = "wish_words")
    private String wishWords;

    @Column(name = "when_words")
    private String whenWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "bearer_kind")
    private BearerKind bearerKind;

    @Column(name = "group_size")
    private @Nullable Integer groupSize;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "call_due_on")
    private LocalDate callDueOn;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Idea() {}

    @SuppressWarnings("NullAway.Init")
    Idea(Dossier dossier, Submission sent) {
        this.dossier = dossier;
        this.kind = sent.idea().kind();
        this.status = IdeaStatus.SUBMITTED;
        this.channel = sent.channel();
        this.story = sent.idea().story();
        this.forWhom = sent.promises().forWhom();
        this.willDo = names(sent.promises().offers());
        this.willDoWords = sent.promises().offerWords();
        this.wishes = names(sent.promises().wishes());
        this.wishWords = sent.promises().wishWords();
        this.whenWords = sent.promises().when();
        this.bearerKind = sent.bearer().kind();
        this.groupSize = sent.bearer().groupSize();
        this.submittedAt = sent.at();
        this.callDueOn = sent.callDueOn();
        this.answerDueOn = sent.answerDueOn();
    }

    void become(IdeaStatus next) {
        if (!status.mayBecome(next)) {
            throw DomainException.refused("idea.notNow." + next.name().toLowerCase(Locale.ROOT), dossier.reference());
        }
        status = next;
    }

    private static String names(List<? extends Enum<?>> ticks) {
        return ticks.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public Long id() {
        return id;
    }

    public Dossier dossier() {
        return dossier;
    }

    public IdeaStatus status() {
        return status;
    }

    public BearerKind bearerKind() {
        return bearerKind;
    }

    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    /** A complete idea at the moment it is sent, with the two days that its receipt promises. */
    record Submission(
            DraftContent.AboutIdea idea,
            DraftContent.AboutPromises promises,
            DraftContent.AboutBearer bearer,
            Channel channel,
            Instant at,
            LocalDate callDueOn,
            LocalDate answerDueOn) {}
}
