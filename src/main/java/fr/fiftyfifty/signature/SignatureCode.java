package fr.fiftyfifty.signature;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Tokens;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Six digits that sign once: bound to one person, one party and one exact document, for ten minutes and five tries. Only a
 * salted digest is kept. Reading the mail does nothing by itself, so a scanner of mails signs nothing.
 */
@Entity
@Table(name = "signature_code")
class SignatureCode {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signature_code_seq")
    @SequenceGenerator(name = "signature_code_seq", sequenceName = "signature_code_seq", allocationSize = 1)
    private Long id;

    @Column(name = "party_id")
    private long party;

    @Column(name = "person_id")
    private long person;

    @Column(name = "document_sha256")
    private String documentSha256;

    private String salt;

    @Column(name = "code_sha256")
    private String codeSha256;

    @Column(name = "made_at")
    private Instant madeAt;

    /** Counted by the repository in a transaction of its own, since a wrong code rolls this one back. */
    private int tries;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignatureCode() {}

    @SuppressWarnings("NullAway.Init")
    SignatureCode(long party, long person, String documentSha256, String code, Instant at) {
        this.party = party;
        this.person = person;
        this.documentSha256 = documentSha256;
        this.salt = Tokens.make();
        this.codeSha256 = digest(code);
        this.madeAt = at;
    }

    /**
     * Accepts the typed digits or says why not.
     *
     * @param triesSoFar with this one
     */
    void check(String typed, String document, int triesSoFar, Instant now) {
        if (usedAt != null) {
            throw DomainException.invalid("code", "signature.code.used");
        }
        if (now.isAfter(madeAt.plus(LIFE))) {
            throw DomainException.invalid("code", "signature.code.late");
        }
        if (triesSoFar > TRIES) {
            throw DomainException.invalid("code", "signature.code.exhausted");
        }
        if (!document.equals(documentSha256)) {
            throw DomainException.invalid("code", "signature.code.otherText");
        }
        if (!matches(typed)) {
            throw DomainException.invalid("code", "signature.code.wrong", TRIES - triesSoFar);
        }
    }

    /** It signed: never again. */
    void use(Instant now) {
        usedAt = now;
    }

    private boolean matches(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Z}]+", "");
        return MessageDigest.isEqual(
                digest(digits).getBytes(StandardCharsets.US_ASCII), codeSha256.getBytes(StandardCharsets.US_ASCII));
    }

    private String digest(String code) {
        return Tokens.digest(salt + ":" + code);
    }

    Long id() {
        return id;
    }

    String documentSha256() {
        return documentSha256;
    }
}
