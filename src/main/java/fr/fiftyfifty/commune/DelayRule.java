package fr.fiftyfifty.commune;

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

/** How long something may take, from one day on. A change is a new row; the old one ends the day before. */
@Entity
@Table(name = "delay_rule")
public class DelayRule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delay_rule_seq")
    @SequenceGenerator(name = "delay_rule_seq", sequenceName = "delay_rule_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private String key;
    private String span;
    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DelayRule() {}

    @SuppressWarnings("NullAway.Init")
    DelayRule(long commune, String key, String span, String source, LocalDate from) {
        this.commune = commune;
        this.key = key;
        this.span = span;
        this.source = source;
        this.validFrom = from;
    }

    /** Changed twice on one day, the row itself changes: nobody has lived by it yet. */
    boolean startsOn(LocalDate day) {
        return validFrom.equals(day);
    }

    void rewrite(String newSpan, String newSource) {
        span = newSpan;
        source = newSource;
    }

    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    String span() {
        return span;
    }
}
