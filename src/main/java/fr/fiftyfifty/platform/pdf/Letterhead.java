package fr.fiftyfifty.platform.pdf;

import java.util.List;

/**
 * Who writes: the top of every page one, and the foot.
 *
 * @param commune name of the town, « Loos-en-Gohelle »
 * @param service who answers, « Mission participation »
 * @param contact lines of address, telephone and e-mail
 */
public record Letterhead(String commune, String service, List<String> contact) {

    public Letterhead {
        contact = List.copyOf(contact);
    }
}
