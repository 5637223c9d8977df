package fr.fiftyfifty.demo.launch;

import java.io.Serial;

/** Why the demo cannot go on, in one French sentence that says what would make it possible. */
public class Trouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
