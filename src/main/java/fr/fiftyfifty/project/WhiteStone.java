package fr.fiftyfifty.project;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « Caillou blanc » : a small concrete victory that marks the path; public and dated. */
@Entity
@Table(name = "white_stone")
class WhiteStone {

    private static final int LONGEST = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "white_stone_seq")
    @SequenceGenerator(name = "white_stone_seq", sequenceName = "white_stone_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    private String words;

    @Column(name = "laid_on")
    private LocalDate laidOn;

    @Column(name = "laid_at")
    private Instant laidAt;

    @Column(name = "laid_by")
    private @Nullable Long laidBy;

    @SuppressWarnings("NullAway.Init")
    protected WhiteStone() {}

    @SuppressWarnings("NullAway.Init")
    WhiteStone(Project project, String words, LocalDate day, Instant at, @Nullable Long by) {
        if (words.isBlank()) {
            throw DomainException.invalid("stone", "project.stone.words");
        }
        if (words.strip().length() > LONGEST) {
            throw DomainException.invalid(
                    "stone", "project.tooLong", LONGEST, words.strip().length());
        }
        this.project = project;
        this.words = words.strip();
        this.laidOn = day;
        this.laidAt = at;
        this.laidBy = by;
    }

    Long id() {
        return id;
    }

    StoneRow row() {
        return new StoneRow(id, words, FrenchDates.full(laidOn), laidOn, true);
    }
}
