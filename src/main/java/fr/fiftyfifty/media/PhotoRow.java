package fr.fiftyfifty.media;

/**
 * A photograph for a page: {@code <img src="/fichiers/{token}/960" alt="…" width="…" height="…">}.
 *
 * @param alt what the picture shows, in the sender's words; empty when they said nothing
 * @param width in pixels, of its largest size; with the height, it keeps the page still while loading
 */
public record PhotoRow(String token, String alt, int width, int height) {

    /** Address of the size drawn for that longest side: 320, 960 or 1920. */
    public String address(int edge) {
        return "/fichiers/" + token + "/" + edge;
    }

    public String small() {
        return address(320);
    }

    public String medium() {
        return address(960);
    }

    public String large() {
        return address(1920);
    }
}
