package fr.fiftyfifty.dossier;

import org.jspecify.annotations.Nullable;

/** What a worklist is narrowed to: words in the title or the reference, a stage, a theme; nulls narrow nothing. */
public record WorkFilter(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable String theme) {}
