package fr.fiftyfifty.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The sender's file name, made harmless: shown in lists, in download headers and on disks of other people. */
final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    /**
     * No folder, no markup, no control or direction sign (« gpj.exe » can read « exe.jpg » with one), and the extension of
     * what the file really is.
     */
    static String safe(String sent, FileKind kind) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{C}<>:\"'&|?*;%`$]", " ").replaceAll("\\s+", " ");
        int dot = name.lastIndexOf('.');
        String stem =
                (dot < 0 ? name : name.substring(0, dot)).replace('.', ' ').strip();
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
        }
        return (stem.isEmpty() ? "fichier" : stem) + "." + kind.extension();
    }

    /** Value of Content-Disposition with the name twice: plain for old readers, UTF-8 for all others (RFC 6266). */
    static String disposition(String manner, String safeName) {
        String plain = Normalizer.normalize(safeName, Normalizer.Form.NFD).replaceAll("[^\\x20-\\x7e]", "");
        String encoded = URLEncoder.encode(safeName, StandardCharsets.UTF_8).replace("+", "%20");
        return manner + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
