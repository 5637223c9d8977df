package fr.fiftyfifty.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class SmtpAnswersTest {

    @Test
    void a_refused_recipient_is_for_good_and_its_address_is_not_kept() {
        SendFailedException failure = new SendFailedException(
                "Invalid Addresses", new SendFailedException("550 5.1.1 <lina@example.org> unknown user"));
        MailFailure read = SmtpAnswers.read(failure);
        assertThat(read.isPermanent()).isTrue();
        assertThat(read.code()).isEqualTo("SMTP 550 5.1.1");
    }

    @Test
    void a_full_mailbox_or_a_busy_server_is_tried_again() {
        assertThat(SmtpAnswers.read(new SendFailedException("452 4.2.2 mailbox full"))
                        .isPermanent())
                .isFalse();
        assertThat(SmtpAnswers.read(new MessagingException("421 too busy")).code())
                .isEqualTo("SMTP 421");
    }

    @Test
    void a_server_that_is_down_is_tried_again() {
        MailFailure read =
                SmtpAnswers.read(new MessagingException("Couldn't connect", new ConnectException("refused")));
        assertThat(read.isPermanent()).isFalse();
        assertThat(read.code()).isEqualTo("ConnectException");
    }

    @Test
    void our_own_wrong_password_is_nobodys_bounce() {
        assertThat(SmtpAnswers.read(new AuthenticationFailedException("535 5.7.8 no"))
                        .isPermanent())
                .isFalse();
        assertThat(SmtpAnswers.read(new SendFailedException("530 5.7.0 must issue STARTTLS"))
                        .isPermanent())
                .isFalse();
    }

    @Test
    void a_greeting_that_says_no_is_not_about_this_mail() {
        assertThat(SmtpAnswers.read(new MessagingException("554 5.3.2 not now")).isPermanent())
                .isFalse();
    }
}
