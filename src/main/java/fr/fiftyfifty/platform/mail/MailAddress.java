package fr.fiftyfifty.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** One bare e-mail address. A line break or a second address never gets past here into a header. */
public final class MailAddress {

    private MailAddress() {}

    public static boolean isUsable(String address) {
        if (address.length() > 254
                || address.chars().anyMatch(c -> c <= ' ' || c == 127 || ",;<>\"()".indexOf(c) >= 0)) {
            return false;
        }
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            return parsed.getAddress().equals(address) && address.indexOf('@') > 0 && !parsed.isGroup();
        } catch (AddressException e) {
            return false;
        }
    }

    /** What somebody who keeps the machines running may see of it: {@code l…@example.org}. */
    public static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }
}
