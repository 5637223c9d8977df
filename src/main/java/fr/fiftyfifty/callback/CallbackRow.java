package fr.fiftyfifty.callback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody to call: for staff only, since it holds a number. */
public record CallbackRow(
        Long id,
        String name,
        String phone,
        String wish,
        LocalDate dueOn,
        @Nullable String reference,
        @Nullable String title) {}
