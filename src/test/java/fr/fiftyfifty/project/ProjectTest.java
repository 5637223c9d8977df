package fr.fiftyfifty.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.dossier.Dossier;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 15);

    private final Project project = new Project(new Dossier() {}, OPENED);

    @Test
    void it_begins_under_way() {
        assertThat(project.status()).isEqualTo(ProjectStatus.IN_PROGRESS);
        assertThat(project.outcome()).isNull();
    }

    @Test
    void stopping_needs_its_lesson_and_nothing_else() {
        assertThatThrownBy(() -> project.finish(end(Outcome.STOPPED, " "), AUTUMN))
                .hasMessage("project.end.lesson");
        assertThat(project.status()).isEqualTo(ProjectStatus.IN_PROGRESS);
        project.finish(end(Outcome.STOPPED, "À trois, c’était trop lourd."), AUTUMN);
        assertThat(project.status()).isEqualTo(ProjectStatus.STOPPED);
        assertThat(project.outcomeOn()).isEqualTo(AUTUMN);
    }

    @Test
    void what_is_in_use_may_be_completed_later_and_is_not_delivered_twice() {
        project.finish(end(Outcome.IN_USE, ""), AUTUMN);
        project.finish(end(Outcome.DELIVERED, ""), AUTUMN.plusYears(3));
        assertThat(project.status()).isEqualTo(ProjectStatus.COMPLETED);
        assertThatThrownBy(() -> project.finish(end(Outcome.DELIVERED, ""), AUTUMN.plusYears(4)))
                .hasMessage("project.notNow");
    }

    @Test
    void it_does_not_end_before_it_began() {
        assertThatThrownBy(() -> project.finish(end(Outcome.DELIVERED, ""), OPENED.minusDays(1)))
                .hasMessage("project.end.day");
    }

    @Test
    void a_stopped_project_stays_stopped() {
        for (ProjectStatus next : ProjectStatus.values()) {
            assertThat(ProjectStatus.STOPPED.mayBecome(next)).isEqualTo(next == ProjectStatus.ARCHIVED);
        }
    }

    @Test
    void nothing_leaves_the_archive_and_every_other_status_leads_somewhere() {
        for (ProjectStatus from : EnumSet.complementOf(EnumSet.of(ProjectStatus.ARCHIVED))) {
            assertThat(ProjectStatus.values()).anyMatch(from::mayBecome);
        }
        assertThat(ProjectStatus.values()).noneMatch(ProjectStatus.ARCHIVED::mayBecome);
    }

    private static EndForm end(Outcome outcome, String lesson) {
        return new EndForm(outcome, "7 arbres", lesson, "");
    }
}
