package fr.fiftyfifty.notification;

/**
 * What stands around every letter.
 *
 * @param greeting such as « Bonjour Lina, »
 * @param sender the commune's name and telephone
 * @param why why one receives it
 * @param stopLabel what stands before the link that ends these news
 * @param site our address, without a slash at the end
 */
record LetterFrame(String greeting, String sender, String why, String stopLabel, String site) {}
