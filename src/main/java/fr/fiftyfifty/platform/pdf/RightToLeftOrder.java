package fr.fiftyfifty.platform.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Paper runs from left to right: a Hebrew or Arabic run is laid down from its end, its letters joined, its brackets turned. */
final class RightToLeftOrder implements BidiReorderer {

    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            char sign = turned.charAt(i);
            if (OPENING.indexOf(sign) >= 0) {
                turned.setCharAt(i, CLOSING.charAt(OPENING.indexOf(sign)));
            } else if (CLOSING.indexOf(sign) >= 0) {
                turned.setCharAt(i, OPENING.charAt(CLOSING.indexOf(sign)));
            }
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.apart(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
