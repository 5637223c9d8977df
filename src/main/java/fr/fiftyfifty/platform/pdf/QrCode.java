package fr.fiftyfifty.platform.pdf;

import java.util.Locale;

/** An address that a telephone reads from paper, with its words for those who cannot see it. */
public final class QrCode {

    /** White margin that readers need, in modules (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * A square drawing, black on white, named by its address; print the address beside it too.
     *
     * @throws io.nayuki.qrcodegen.DataTooLongException beyond about 2,300 signs
     */
    public static String svg(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        StringBuilder squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append(String.format(Locale.ROOT, "M%d %dh1v1h-1z", x + QUIET, y + QUIET));
                }
            }
        }
        String words = "Code à photographier, vers "
                + address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 %1$d %1$d" role="img" aria-label="%2$s" alt="%2$s" \
                shape-rendering="crispEdges"><title>%2$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/>\
                <path fill="#000" d="%3$s"/></svg>""".formatted(side, words, squares);
    }
}
