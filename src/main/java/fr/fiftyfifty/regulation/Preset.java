package fr.fiftyfifty.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A line that the short form of a model puts on the table by itself. */
@Entity
@Table(name = "model_preset")
class Preset {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "model_id")
    private Model model;

    private int position;

    @Column(name = "line_code")
    private String line;

    @Column(name = "exchange_code")
    private @Nullable String exchange;

    private @Nullable String question;

    @SuppressWarnings("NullAway.Init")
    protected Preset() {}

    ModelPreset row() {
        return new ModelPreset(line, exchange, question);
    }
}
