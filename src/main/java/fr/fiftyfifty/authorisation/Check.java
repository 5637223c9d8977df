package fr.fiftyfifty.authorisation;

import java.util.Locale;

/** The conditions before signature (handbook §3.4), in the order in which they are read. */
public enum Check {
    /** The form suits what is promised. */
    WEIGHT,
    PARTIES,
    POWERS,
    GUARDIANS,
    /** Art. L2131-11 CGCT; the mayor's withdrawal: L2122-26. */
    INTEREST,
    FRAMEWORK_ACT,
    /** Transmitted and published: art. L2131-1 CGCT. */
    ENFORCEABLE,
    MODEL,
    YEARS,
    EUROS,
    LINES,
    AGREED,
    END_DATE,
    PROPERTY,
    INSURER,
    CERTIFICATES,
    SUBSIDY,
    PLANNING;

    String key() {
        return "authorisation.check." + name().toLowerCase(Locale.ROOT);
    }
}
