package fr.fiftyfifty.platform.mail;

import java.io.Serial;

/** A mail that did not leave. Its message is a code without personal data: servers repeat addresses in their answers. */
public class MailFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    MailFailure(String code, boolean permanent) {
        super(code);
        this.permanent = permanent;
    }

    /** The other side said never (5xx about this recipient or this text); trying again only annoys it. */
    public boolean isPermanent() {
        return permanent;
    }

    /** Such as {@code SMTP 550 5.1.1} or {@code ConnectException}. */
    public String code() {
        return String.valueOf(getMessage());
    }
}
