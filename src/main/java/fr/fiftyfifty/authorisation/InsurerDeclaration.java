package fr.fiftyfifty.authorisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The yearly word to the commune's insurer: volunteers will work with us (handbook §3.6.2; residents are covered by law). */
@Entity
@Table(name = "insurer_declaration")
class InsurerDeclaration {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insurer_declaration_seq")
    @SequenceGenerator(name = "insurer_declaration_seq", sequenceName = "insurer_declaration_seq", allocationSize = 1)
    private Long id;

    @Column(name = "commune_id")
    private long commune;

    @Column(name = "for_year")
    private int year;

    @Column(name = "declared_on")
    private LocalDate declaredOn;

    @Column(name = "recorded_by")
    private long recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected InsurerDeclaration() {}

    @SuppressWarnings("NullAway.Init")
    InsurerDeclaration(long commune, int year, LocalDate declaredOn, long recordedBy) {
        this.commune = commune;
        this.year = year;
        this.declaredOn = declaredOn;
        this.recordedBy = recordedBy;
    }

    DeclarationRow row() {
        return new DeclarationRow(year, declaredOn);
    }
}
