package fr.fiftyfifty.takeover;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.fault.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PastDossierTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_whole_dossier_is_taken() {
        assertThatCode(() -> typed().dossier(paper(typed()), List.of()).check(TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_is_taken_without_the_attestation() {
        TakeoverText text = typed();
        text.getPaper().setAttested(false);
        refused(text, "takeover.paper.attested");
    }

    @Test
    void a_convention_has_promises_of_both_sides() {
        TakeoverText text = typed();
        text.getPaper().setTown("");
        refused(text, "takeover.lines.town");
    }

    @Test
    void a_stopped_project_leaves_a_lesson() {
        TakeoverText text = typed();
        text.setEnd(PastEnd.STOPPED.name());
        text.setEndedOn(LocalDate.of(2018, 9, 1));
        refused(text, "takeover.lesson.required");
    }

    @Test
    void it_cannot_end_before_it_was_brought() {
        TakeoverText text = typed();
        text.setEnd(PastEnd.DONE.name());
        text.setEndedOn(LocalDate.of(2015, 1, 1));
        refused(text, "takeover.endedOn.required");
    }

    @Test
    void a_supported_initiative_needs_no_paper() {
        TakeoverText text = typed();
        text.setWeight(Weight.SUPPORTED.name());
        assertThatCode(() -> text.dossier(null, List.of()).check(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void a_year_before_the_idea_is_refused() {
        TakeoverText text = typed();
        text.setYears("2012 : 4 h ; 1 h ; 0 € ; 2 personnes");
        refused(text, "takeover.years.range");
    }

    private static void refused(TakeoverText text, String key) {
        assertThatThrownBy(() -> text.dossier(paper(text), List.of()).check(TODAY))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    private static PastPaper paper(TakeoverText text) {
        return Objects.requireNonNull(text.getPaper().paper(null, ""));
    }

    private static TakeoverText typed() {
        TakeoverText text = new TakeoverText();
        text.setTitle("Rue du Moulin fleurie");
        text.setTheme("cadre-de-vie");
        text.setBearers("des habitants de la rue du Moulin");
        text.setSubmittedOn(LocalDate.of(2016, 2, 1));
        text.getPaper().setParties("Les habitants référents et la commune");
        text.getPaper().setSignedOn(LocalDate.of(2016, 4, 4));
        text.getPaper().setStartsOn(LocalDate.of(2016, 4, 15));
        text.getPaper().setEndsOn(LocalDate.of(2019, 4, 14));
        text.getPaper().setResidents("arroser les bacs | 40 h par an");
        text.getPaper().setTown("livrer les bacs | 12 u");
        text.getPaper().setAttested(true);
        return text;
    }
}
