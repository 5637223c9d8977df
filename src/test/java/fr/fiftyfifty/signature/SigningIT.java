package fr.fiftyfifty.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.authorisation.BeforeSignature;
import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.convention.ConventionStatus;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.media.FileSearch;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From accepted promises to the signed convention, with the acts themselves. */
@ArquillianTest
class SigningIT {

    private final Caller system = Callers.system(1);
    private final Caller lina = Callers.person(1, SigningGround.LINA, Role.RESIDENT);
    private final Caller marius = Callers.person(1, SigningGround.MARIUS, Role.RESIDENT);
    private final Caller odette = Callers.person(1, 16_004, Role.RESIDENT);
    private final Caller nour = Callers.person(1, SigningGround.NOUR, Role.AGENT, Role.COORDINATOR);

    @Inject
    SigningGround ground;

    @Inject
    BeforeSignature before;

    @Inject
    ConventionSearch conventions;

    @Inject
    DossierSearch heads;

    private static final byte[] SIGNED = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    FileSearch files;

    @Inject
    Signing signing;

    @Inject
    Closing closing;

    @Inject
    SignatureSearch signatures;

    @Inject
    SystemCalls calls;

    @Inject
    Clock clock;

    @BeforeEach
    void people_and_rules() throws SQLException {
        ground.peopleAndRules();
    }

    @Test
    void eight_clicks_at_once_give_one_signature_and_seven_clear_sentences() throws SQLException {
        String reference = ground.ready();
        signing.sendCode(lina, reference);
        String code = ground.mailedCode(SigningGround.LINA);
        ConcurrentLinkedQueue<String> answers = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> calls.run(nobody -> {
                    try {
                        signing.sign(lina, reference, code);
                        answers.add("signed");
                    } catch (DomainException refusal) {
                        answers.add(refusal.messageKey());
                    }
                })))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(answers).hasSize(8);
        assertThat(answers.stream().filter("signed"::equals)).hasSize(1);
        assertThat(answers.stream().filter("signature.already"::equals)).hasSize(7);
        assertThat(ground.one("select count(*)::text from signature s join convention c on c.id = s.convention_id"
                        + " join dossier d on d.id = c.dossier_id where d.reference = '" + reference + "'"))
                .isEqualTo("1");
    }

    @Test
    void residents_sign_first_the_commune_last_and_everybody_is_told() throws SQLException {
        String reference = ground.ready();
        refused("signature.residentsFirst", () -> closing.close(nour, reference, form(SIGNED)));
        ground.signWithCode(lina, reference, SigningGround.LINA);
        ground.signWithCode(marius, reference, SigningGround.MARIUS);
        refused("signature.attest.none", () -> closing.close(nour, reference, unattested()));
        refused("media.document.type", () -> closing.close(nour, reference, form(new byte[] {1, 2, 3})));
        closing.close(nour, reference, form(SIGNED));

        ConventionHead head = conventions.current(lina, reference).orElseThrow();
        assertThat(head.status()).isIn(ConventionStatus.SIGNED, ConventionStatus.IN_FORCE);
        assertThat(signatures.parties(lina, reference)).hasSize(3).allMatch(PartyState::isSigned);
        assertThat(files.documents(lina, "convention", head.id())).hasSize(2);
        assertThat(files.documents(odette, "convention", head.id())).isEmpty();
        assertThat(files.documents(system.asNobody(), "convention", head.id())).isEmpty();
        assertThat(ground.one("select count(*)::text from outbox where letter = 'signature.signed' and reference = '"
                        + reference + "'"))
                .isEqualTo("2");
        refused("signature.alreadyClosed", () -> closing.close(nour, reference, form(SIGNED)));
        assertThat(signatures.check(
                        system.asNobody(), head.checkCode().toLowerCase(java.util.Locale.ROOT), "192.0.2.1"))
                .hasValueSatisfying(found -> {
                    assertThat(found.parties()).contains("2 personnes de la commune");
                    assertThat(found.toString()).doesNotContain("Seize");
                });
        assertThat(signatures.check(system.asNobody(), "CCC-CCC-CCC", "192.0.2.1"))
                .isEmpty();
    }

    @Test
    void a_code_is_mine_and_five_wrong_tries_end_it() throws SQLException {
        String reference = ground.ready();
        assertThatThrownBy(() -> signing.sendCode(odette, reference)).isInstanceOf(DomainException.class);
        signing.sendCode(lina, reference);
        String code = ground.mailedCode(SigningGround.LINA);
        refused("signature.code.none", () -> signing.sign(marius, reference, code));
        String wrong = code.equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            refused("signature.code.wrong", () -> signing.sign(lina, reference, wrong));
        }
        refused("signature.code.exhausted", () -> signing.sign(lina, reference, code));
        ground.signWithCode(lina, reference, SigningGround.LINA);
        refused("signature.already", () -> signing.sendCode(lina, reference));
    }

    @Test
    void a_text_taken_back_binds_nobody_and_is_prepared_again_under_the_next_rank() throws SQLException {
        String reference = ground.ready();
        ground.signWithCode(lina, reference, SigningGround.LINA);
        before.withdraw(nour, reference, "Il manque une rue.");
        assertThat(heads.head(nour, reference).stage()).isEqualTo(Stage.PROMISES);
        assertThat(conventions.current(lina, reference)).isEmpty();
        before.open(nour, reference);
        ConventionHead again = conventions.current(lina, reference).orElseThrow();
        assertThat(again.reference()).isEqualTo(reference + "/2");
        assertThat(signatures.parties(lina, reference)).noneMatch(PartyState::isSigned);
    }

    @Test
    void evidence_is_never_rewritten() throws SQLException {
        String reference = ground.ready();
        ground.signWithCode(lina, reference, SigningGround.LINA);
        assertThatThrownBy(() -> ground.run("update signature set name = 'Somebody else'"))
                .isInstanceOf(SQLException.class);
    }

    private ClosingForm form(byte[] document) {
        InputStream in = new ByteArrayInputStream(document);
        return new ClosingForm(in, "signee.pdf", false, "Victor Lambin", "maire", LocalDate.now(clock), true);
    }

    private ClosingForm unattested() {
        InputStream in = new ByteArrayInputStream(SIGNED);
        return new ClosingForm(in, "signee.pdf", false, "Victor Lambin", "maire", LocalDate.now(clock), false);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessage(key);
    }
}
