package fr.fiftyfifty.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a mail server answered: codes are kept, sentences are not. */
final class SmtpAnswers {

    private static final Pattern CODE = Pattern.compile("^\\s*([245]\\d\\d)(?:[ -]+([245]\\.\\d{1,3}\\.\\d{1,3}))?\\b");

    private SmtpAnswers() {}

    static MailFailure read(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            // our own password or rights: the mail itself is fine
            return new MailFailure("SMTP login refused", false);
        }
        boolean aboutTheMail = failure instanceof SendFailedException;
        String cause = failure.getClass().getSimpleName();
        for (Exception link = failure; link != null; link = next(link)) {
            cause = link.getClass().getSimpleName();
            Matcher code = CODE.matcher(String.valueOf(link.getMessage()));
            if (code.find()) {
                return new MailFailure(text(code), aboutTheMail && isPermanent(link, code.group(1)));
            }
        }
        return new MailFailure(cause, false);
    }

    private static String text(Matcher code) {
        return "SMTP " + code.group(1) + (code.group(2) == null ? "" : " " + code.group(2));
    }

    /** 530 and 535 ask for a login or for TLS; a refused sender is our configuration. Neither is the recipient's fault. */
    private static boolean isPermanent(Exception answer, String code) {
        return code.startsWith("5")
                && !code.equals("530")
                && !code.equals("535")
                && !answer.getClass().getSimpleName().contains("Sender");
    }

    private static @Nullable Exception next(Exception link) {
        return link instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
