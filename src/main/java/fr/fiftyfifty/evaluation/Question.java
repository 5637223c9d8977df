package fr.fiftyfifty.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One question of the first look, from one day on (handbook §5.1). */
@Entity
@Table(name = "admissibility_test")
class Question {

    /** The code of the test that reads the text before everybody may: it opens the public page. */
    static final String TEXT_MAY_BE_SHOWN = "R13";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "admissibility_test_seq")
    @SequenceGenerator(name = "admissibility_test_seq", sequenceName = "admissibility_test_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private String code;
    private String question;
    private boolean blocking;
    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String question() {
        return question;
    }

    boolean isBlocking() {
        return blocking;
    }
}
