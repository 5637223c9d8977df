package fr.fiftyfifty.journal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the journal keeps of one announce, without the words and the moment. */
record Happening(
        @Nullable String reference,
        String event,
        String act,
        @Nullable String cause,
        @Nullable Long person,
        @Nullable String actingFor,
        Map<String, String> facts) {}
