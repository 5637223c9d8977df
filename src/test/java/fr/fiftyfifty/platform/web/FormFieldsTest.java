package fr.fiftyfifty.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    @Test
    void what_was_typed_survives_writing_and_reading() {
        FormFields typed = FormFields.typed(Map.of(
                "words", new String[] {"« Où ? » & l’été = 100 %\nسلام 🌻"},
                "promises", new String[] {"TIME", "UPKEEP"},
                "reason", new String[] {""}));
        assertThat(FormFields.read(typed.written())).isEqualTo(typed);
    }

    @Test
    void what_faces_sends_for_itself_is_not_kept() {
        FormFields typed = FormFields.typed(Map.of(
                "jakarta.faces.ViewState", new String[] {"stateless"},
                "primefaces.nonce", new String[] {"x"},
                "words", new String[] {"oui"}));
        assertThat(typed.values()).isEqualTo(Map.of("words", List.of("oui")));
    }
}
