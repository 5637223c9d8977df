package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deliberation under which short conventions are signed: it approves models, sets ceilings and lets the mayor sign what
 * keeps within them (handbook §3.3, recommended solution). It says yes only once it is enforceable, see {@link Enforceability}.
 */
@Entity
@Table(name = "framework_act")
class FrameworkAct {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_act_seq")
    @SequenceGenerator(name = "framework_act_seq", sequenceName = "framework_act_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    private String number;
    private String object;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "transmitted_on")
    private @Nullable LocalDate transmittedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "max_euros")
    private Money maxEuros;

    @Column(name = "max_years")
    private int maxYears;

    @Column(name = "max_m2")
    private int maxSquareMetres;

    @ElementCollection
    @CollectionTable(name = "framework_act_model", joinColumns = @JoinColumn(name = "framework_act_id"))
    @Column(name = "model_code")
    private Set<String> models = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected FrameworkAct() {}

    @SuppressWarnings("NullAway.Init")
    FrameworkAct(long commune, FrameworkActForm form) {
        this.commune = commune;
        write(form);
    }

    void change(FrameworkActForm form) {
        if (form.version() != version) {
            throw DomainException.stale();
        }
        write(form);
    }

    private void write(FrameworkActForm form) {
        form.check();
        number = form.number().strip();
        object = form.object().strip();
        adoptedOn = form.adoptedOn();
        transmittedOn = form.transmittedOn();
        publishedOn = form.publishedOn();
        validFrom = form.validFrom();
        validTo = form.validTo();
        maxEuros = form.maxEuros();
        maxYears = form.maxYears();
        maxSquareMetres = form.maxSquareMetres();
        models = new HashSet<>(form.models());
    }

    FrameworkActRow row() {
        return new FrameworkActRow(
                id,
                number,
                object,
                adoptedOn,
                transmittedOn,
                publishedOn,
                validFrom,
                validTo,
                maxEuros,
                maxYears,
                maxSquareMetres,
                models.stream().sorted().toList(),
                version);
    }
}
