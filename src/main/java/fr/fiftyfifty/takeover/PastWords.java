package fr.fiftyfifty.takeover;

/** Lines of text as people paste them: the unbreakable spaces of French typography stand for plain ones. */
final class PastWords {

    private PastWords() {}

    static String plain(String line) {
        return line.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }
}
