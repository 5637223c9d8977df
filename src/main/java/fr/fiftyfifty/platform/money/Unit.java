package fr.fiftyfifty.platform.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What promises are counted in: the units of the clause library. */
public enum Unit {
    H("heure", "heures"),
    H_MACHINE("heure machine", "heures machine"),
    M2("m²", "m²"),
    ML("mètre linéaire", "mètres linéaires"),
    M3("m³", "m³"),
    T("t", "t"),
    KG("kg", "kg"),
    L("litre", "litres"),
    U("unité", "unités"),
    EUR("€", "€"),
    J("jour", "jours"),
    PERS("personne", "personnes"),
    SEANCE("séance", "séances"),
    MOIS("mois", "mois"),
    AN("an", "ans");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final String singular;
    private final String plural;

    Unit(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** The code of the clause library, of JSON and of files: {@code h_machine}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String singular() {
        return singular;
    }

    public String plural() {
        return plural;
    }

    /** In French the plural begins at two: « 1,5 heure ». */
    public String wordFor(BigDecimal value) {
        return value.abs().compareTo(TWO) < 0 ? singular : plural;
    }

    /**
     * The unit of that code.
     *
     * @throws IllegalArgumentException for an unknown code
     */
    public static Unit ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** By code or word, as somebody types it. */
    static Optional<Unit> typed(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.code().equals(word) || unit.singular.equals(word) || unit.plural.equals(word))
                .findFirst();
    }
}
