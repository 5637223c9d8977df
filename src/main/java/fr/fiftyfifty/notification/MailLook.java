package fr.fiftyfifty.notification;

import org.jspecify.annotations.Nullable;

/** Our look in a mail: styles stand on the elements (mail readers drop the rest), nothing is loaded from anywhere. */
final class MailLook {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;background:#FBF8F2;color:#20262B;font-family:'Atkinson Hyperlegible',Verdana,sans-serif;font-size:18px;line-height:1.5">
            <div style="max-width:36em;margin:0 auto;padding:24px">
            <p style="margin:0 0 24px;padding-bottom:8px;border-bottom:4px solid #20262B;font-weight:bold">Fifty/Fifty</p>
            <p>%s</p>
            %s
            <div style="margin-top:32px;padding-top:12px;border-top:1px solid #49545C;color:#49545C;font-size:16px">
            <p style="margin:0 0 8px"><strong>%s</strong></p>
            <p style="margin:0 0 8px">%s</p>
            %s</div>
            </div>
            </body>
            </html>
            """;

    private MailLook() {}

    static String html(String subject, String body, LetterFrame frame, @Nullable String stop) {
        return PAGE.formatted(
                escape(subject),
                escape(frame.greeting()),
                body.strip(),
                escape(frame.sender()),
                escape(frame.why()),
                stop == null ? "" : stop(frame.stopLabel(), stop));
    }

    private static String stop(String label, String address) {
        String safe = escape(address);
        return "<p style=\"margin:0\">" + escape(label) + " <a href=\"" + safe + "\" style=\"color:#1F5A86\">" + safe
                + "</a></p>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
