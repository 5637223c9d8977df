package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.mail.MailAddress;
import fr.fiftyfifty.platform.mail.MailMessage;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One mail or one letter to print, to one person. Its words never change; what changes is how far it came.
 *
 * <p>Taking it up moves the next try ten minutes away, so a node that dies while sending leaves it to be sent again, and no
 * other node takes it meanwhile.
 */
@Entity
@Table(name = "outbox")
class Dispatch {

    /** Longer than all time-outs of one mail together. */
    static final Duration LEASE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox")
    @SequenceGenerator(name = "outbox", sequenceName = "outbox_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "commune_id")
    private long commune;

    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    private DispatchKind kind;

    private String letter;

    @Column(name = "person_id")
    private @Nullable Long person;

    private @Nullable String address;
    private String subject;
    private String body;
    private String html;

    @Column(name = "stop_link")
    private @Nullable String stopLink;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private DispatchState state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected Dispatch() {}

    Dispatch(
            long commune,
            @Nullable String reference,
            String letter,
            Recipient to,
            RenderedLetter words,
            String id,
            Instant at) {
        this.commune = commune;
        this.reference = reference;
        this.kind = to.address() == null ? DispatchKind.PAPER : DispatchKind.MAIL;
        this.letter = letter;
        this.person = to.person();
        this.address = to.address();
        this.subject = words.subject();
        this.body = words.text();
        this.html = words.html();
        this.stopLink = words.stopLink();
        this.messageId = id;
        this.state = DispatchState.WAITING;
        this.createdAt = at;
        this.nextAttemptAt = at;
    }

    /** One more attempt begins; nobody else tries before the lease is over. */
    void begin(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    Parcel parcel() {
        String to = Objects.requireNonNull(address);
        return new Parcel(
                Objects.requireNonNull(id), attempts, new MailMessage(to, subject, body, html, messageId, stopLink));
    }

    void sent(Instant now) {
        state = DispatchState.SENT;
        settledAt = now;
        lastError = null;
    }

    void bounced(String code, Instant now) {
        state = DispatchState.BOUNCED;
        settledAt = now;
        lastError = code;
    }

    void failed(String code, Instant now) {
        lastError = code;
        Optional<Duration> pause = Backoff.after(attempts);
        if (pause.isPresent()) {
            state = DispatchState.RETRY;
            nextAttemptAt = now.plus(pause.get());
        } else {
            state = DispatchState.DEAD;
            settledAt = now;
        }
    }

    /** The administrator wants it tried again, to the person's address of today. */
    void revive(@Nullable String todaysAddress, Instant now) {
        mustBeUndelivered();
        address = todaysAddress == null ? address : todaysAddress;
        state = DispatchState.RETRY;
        attempts = 0;
        nextAttemptAt = now;
        settledAt = null;
    }

    void giveUp(Instant now) {
        mustBeUndelivered();
        state = DispatchState.GIVEN_UP;
        settledAt = now;
    }

    private void mustBeUndelivered() {
        if (!DispatchState.UNDELIVERED.contains(state)) {
            throw DomainException.refused("notification.outbox.notUndelivered");
        }
    }

    /** Still ours to settle: nobody took it up again since this attempt, and nobody settled it. */
    boolean isAt(int attempt) {
        return attempts == attempt && DispatchState.OPEN.contains(state);
    }

    boolean isUndelivered() {
        return DispatchState.UNDELIVERED.contains(state);
    }

    DispatchState state() {
        return state;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    String reference() {
        return reference;
    }

    String letter() {
        return letter;
    }

    @Nullable
    Long person() {
        return person;
    }

    DispatchRow row() {
        return new DispatchRow(id == null ? 0 : id, kind, letter, subject, createdAt, settledAt, state, body);
    }

    UndeliveredRow undelivered() {
        return new UndeliveredRow(
                id == null ? 0 : id,
                letter,
                address == null ? "…" : MailAddress.masked(address),
                state,
                attempts,
                lastError == null ? "" : lastError,
                createdAt);
    }
}
