package fr.fiftyfifty.commune;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The wording of one kind of news, from one day on; {@code {braces}} hold its places. A change is a new row. */
@Entity
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
    @SequenceGenerator(name = "letter_seq", sequenceName = "letter_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private String key;
    private String subject;
    private String body;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    @SuppressWarnings("NullAway.Init")
    Letter(long commune, String key, LetterText text, LocalDate from) {
        this.commune = commune;
        this.key = key;
        this.subject = text.subject();
        this.body = text.body();
        this.validFrom = from;
    }

    boolean startsOn(LocalDate day) {
        return validFrom.equals(day);
    }

    void rewrite(LetterText text) {
        subject = text.subject();
        body = text.body();
    }

    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    LetterText text() {
        return new LetterText(subject, body);
    }
}
