package fr.fiftyfifty.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MimeMailTest {

    private static final String ID = "<3f0c@fifty.example>";

    @Test
    void it_keeps_its_message_id_at_every_attempt() throws Exception {
        for (int attempt = 0; attempt < 2; attempt++) {
            MimeMail mail = mail("lina@example.org", "Bonjour", null);
            mail.saveChanges();
            assertThat(mail.getMessageID()).isEqualTo(ID);
        }
    }

    @Test
    void it_says_that_a_machine_wrote_it_and_how_to_stop_it() throws Exception {
        String raw = raw(mail("lina@example.org", "Bonjour", "https://fifty.example/suivi/arret/abc"));
        assertThat(raw)
                .contains("Auto-Submitted: auto-generated", "List-Unsubscribe: <https://fifty.example/suivi/arret/abc>")
                .contains("multipart/alternative", "text/plain; charset=UTF-8", "text/html; charset=UTF-8");
        assertThat(raw(mail("lina@example.org", "Bonjour", null))).doesNotContain("List-Unsubscribe");
    }

    @Test
    void a_subject_with_line_breaks_makes_no_second_header() throws Exception {
        MimeMail mail = mail("lina@example.org", "Idée\r\nBcc: tous@example.org\r\n\r\nautre corps", null);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Idée Bcc: tous@example.org autre corps");
    }

    @Test
    void an_address_with_a_line_break_or_a_second_address_never_leaves() {
        for (String hostile : new String[] {
            "lina@example.org\r\nBcc: x@example.org",
            "a@example.org,b@example.org",
            "Lina <lina@example.org>",
            "lina",
            "@example.org",
            ""
        }) {
            assertThat(MailAddress.isUsable(hostile)).isFalse();
            assertThatThrownBy(() -> mail(hostile, "x", null)).isInstanceOf(MessagingException.class);
        }
    }

    @Test
    void a_stop_link_with_a_line_break_is_left_out() throws Exception {
        String raw = raw(mail("lina@example.org", "x", "https://fifty.example/a\r\nX-Evil: 1"));
        assertThat(raw).doesNotContain("X-Evil", "List-Unsubscribe");
    }

    @Test
    void emoji_and_right_to_left_words_arrive_whole() throws Exception {
        MimeMail mail = mail("lina@example.org", "Pour نور 🌻", null);
        assertThat(mail.getSubject()).isEqualTo("Pour نور 🌻");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Texte نور 🌻");
        assertThat(raw(mail)).isASCII();
    }

    @Test
    void an_address_is_masked_to_its_first_sign() {
        assertThat(MailAddress.masked("lina@example.org")).isEqualTo("l…@example.org");
        assertThat(MailAddress.masked("🌻@example.org")).isEqualTo("🌻…@example.org");
        assertThat(MailAddress.masked("nothing")).isEqualTo("…");
    }

    private static MimeMail mail(String to, String subject, @Nullable String stop) throws MessagingException {
        MailMessage message = new MailMessage(to, subject, "Texte نور 🌻", "<p>Texte</p>", ID, stop);
        return MimeMail.of(
                Session.getInstance(new Properties()),
                "fifty-fifty@loos.example",
                "Fifty/Fifty",
                message,
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static String raw(MimeMail mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
