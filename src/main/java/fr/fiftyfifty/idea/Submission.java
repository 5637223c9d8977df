package fr.fiftyfifty.idea;

import java.time.Instant;
import java.time.LocalDate;

/** A complete idea at the moment it is sent, with the two days that its receipt promises. */
record Submission(
        DraftContent.AboutIdea idea,
        DraftContent.AboutPromises promises,
        DraftContent.AboutBearer bearer,
        Channel channel,
        Instant at,
        LocalDate callDueOn,
        LocalDate answerDueOn) {}
