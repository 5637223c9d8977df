package fr.fiftyfifty.project;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Machine C of the handbook (§2.4): where a project may go from where it is. Nothing else. */
public enum ProjectStatus {
    PREPARING,
    IN_PROGRESS,
    /** Réalisé. */
    DELIVERED,
    /** En vie : the works are done, the upkeep goes on. */
    IN_USE,
    PAUSED,
    /** Arrêté, with its lesson. */
    STOPPED,
    /** The upkeep came to its end too. */
    COMPLETED,
    ARCHIVED;

    private static final Map<ProjectStatus, Set<ProjectStatus>> NEXT = Map.of(
            PREPARING, EnumSet.of(IN_PROGRESS, STOPPED),
            IN_PROGRESS, EnumSet.of(DELIVERED, IN_USE, PAUSED, STOPPED),
            DELIVERED, EnumSet.of(IN_USE, IN_PROGRESS, ARCHIVED),
            IN_USE, EnumSet.of(IN_PROGRESS, PAUSED, STOPPED, COMPLETED),
            PAUSED, EnumSet.of(IN_PROGRESS, IN_USE, STOPPED),
            STOPPED, EnumSet.of(ARCHIVED),
            COMPLETED, EnumSet.of(IN_PROGRESS, ARCHIVED),
            ARCHIVED, EnumSet.noneOf(ProjectStatus.class));

    public boolean mayBecome(ProjectStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isEnded() {
        return this == DELIVERED || this == STOPPED || this == COMPLETED || this == ARCHIVED;
    }

    public String key() {
        return "project.status." + name().toLowerCase(Locale.ROOT);
    }
}
