package fr.fiftyfifty.signature;

import java.util.Locale;

/** How somebody signed. */
public enum Means {
    /** A one-time code, received in the mailbox and typed under the consent text: a simple electronic signature (eIDAS art. 3.10). */
    CODE,
    /** A pen; the scan is imported and attested. */
    PAPER,
    /** The town's signing tool; the document is imported and attested. */
    TOOL;

    public String key() {
        return "signature.means." + name().toLowerCase(Locale.ROOT);
    }
}
