package fr.fiftyfifty.idea;

import java.util.Locale;

/** What bearers may tick under « Que ferez-vous, vous ? » (handbook §2.9). */
public enum Offer {
    TIME,
    EQUIPMENT,
    UPKEEP,
    LEADING,
    SKILL,
    OTHER;

    public String key() {
        return "idea.offer." + name().toLowerCase(Locale.ROOT);
    }
}
