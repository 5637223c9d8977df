package fr.fiftyfifty.platform.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Cuts a paragraph where its direction changes, by the Unicode algorithm of the JDK. (The renderer's own module for it is not
 * published for this version.)
 */
final class RightToLeftRuns implements BidiSplitter {

    private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        bidi = new Bidi(
                paragraph,
                switch (defaultDirection) {
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = bidi.getRunStart(run);
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
