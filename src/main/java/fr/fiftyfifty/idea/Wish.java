package fr.fiftyfifty.idea;

import java.util.Locale;

/** What bearers may hope for from the town hall; leaving it empty is fine. */
public enum Wish {
    ADVICE,
    EQUIPMENT,
    LAND,
    PERMISSION,
    MONEY,
    HANDS,
    OTHER;

    public String key() {
        return "idea.wish." + name().toLowerCase(Locale.ROOT);
    }
}
