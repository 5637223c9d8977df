package fr.fiftyfifty.evaluation;

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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which department a sign in the idea calls for (handbook §5.3). The theme calls the pilot, the other signs whom to consult. */
@Entity
@Table(name = "routing_rule")
class RoutingRule {

    /** Where the sign is looked for. */
    enum Sign {
        THEME,
        WORD,
        WISH
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "routing_rule_seq")
    @SequenceGenerator(name = "routing_rule_seq", sequenceName = "routing_rule_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @Enumerated(EnumType.STRING)
    private Sign sign;

    private String value;
    private String department;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RoutingRule() {}

    @SuppressWarnings("NullAway.Init")
    RoutingRule(long commune, Sign sign, String value, String department, LocalDate from) {
        this.commune = commune;
        this.sign = sign;
        this.value = value;
        this.department = department;
        this.validFrom = from;
    }

    boolean calls(Facts facts) {
        return switch (sign) {
            case THEME -> value.equals(facts.theme());
            case WORD -> facts.speaksOf(value);
            case WISH -> facts.wishes().stream().anyMatch(wish -> wish.name().equals(value));
        };
    }

    /**
     * The departments called, the pilot first: that of the theme, else the first called by another sign, else the fallback.
     */
    static List<String> propose(List<RoutingRule> rules, Facts facts, String fallback) {
        Set<String> called = new LinkedHashSet<>();
        for (Sign sign : Sign.values()) {
            rules.stream()
                    .filter(rule -> rule.sign == sign && rule.calls(facts))
                    .forEach(rule -> called.add(rule.department));
        }
        if (called.isEmpty()) {
            called.add(fallback);
        }
        return List.copyOf(called);
    }
}
