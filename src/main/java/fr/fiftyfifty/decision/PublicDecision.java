package fr.fiftyfifty.decision;

import fr.fiftyfifty.platform.time.FrenchDates;
import java.time.LocalDate;

/** What everybody may know of an answer: which one, and when. It comes from « la commune », never from a named agent. */
public record PublicDecision(Outcome outcome, LocalDate day) {

    /** Key of the sentence, whose place takes the day. */
    public String key() {
        return outcome.key() + ".public";
    }

    public String dayInWords() {
        return FrenchDates.full(day);
    }
}
