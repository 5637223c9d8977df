package fr.fiftyfifty.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void a_quantity_speaks_french() {
        assertThat(Quantity.of(25, Unit.H)).hasToString("25\u00A0heures");
        assertThat(Quantity.of(12, Unit.U)).hasToString("12\u00A0unités");
        assertThat(Quantity.of("1.500", Unit.T)).hasToString("1,5\u00A0t");
        assertThat(Quantity.of(1200, Unit.ML)).hasToString("1\u202F200\u00A0mètres linéaires");
        assertThat(Quantity.of("1.5", Unit.H)).hasToString("1,5\u00A0heure");
        assertThat(Quantity.of(0, Unit.PERS)).hasToString("0\u00A0personne");
        assertThat(Quantity.of(2, Unit.MOIS)).hasToString("2\u00A0mois");
        assertThat(Quantity.of(1500, Unit.EUR)).hasToString("1\u202F500,00\u00A0€");
        assertThat(Quantity.of("0.125", Unit.EUR)).hasToString("0,125\u00A0€");
    }

    @Test
    void the_same_quantity_is_equal_whatever_its_zeros() {
        assertThat(Quantity.of("12.500", Unit.H)).isEqualTo(Quantity.of("12.5", Unit.H));
        assertThat(Quantity.of("100", Unit.U)).isEqualTo(new Quantity(new BigDecimal("1E+2"), Unit.U));
    }

    @Test
    void a_fourth_decimal_is_never_dropped_in_silence() {
        assertThatThrownBy(() -> Quantity.of("0.0005", Unit.T)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void hours_and_euros_are_never_added() {
        assertThat(Quantity.of(2, Unit.H).plus(Quantity.of(3, Unit.H))).isEqualTo(Quantity.of(5, Unit.H));
        assertThat(Quantity.of(2, Unit.H).minus(Quantity.of(2, Unit.H)).isZero())
                .isTrue();
        assertThatThrownBy(() -> Quantity.of(2, Unit.H).plus(Quantity.of(3, Unit.EUR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25 heures | 25 | H",
                "40h | 40 | H",
                "1,5 t | 1.5 | T",
                "1 200 m² | 1200 | M2",
                "150 m2 | 150 | M2",
                "12 unités | 12 | U",
                "3 Heures machine | 3 | H_MACHINE",
                "1 séance | 1 | SEANCE",
                "1.5 L | 1.5 | L",
                "200 € | 200 | EUR"
            })
    void a_quantity_is_read_as_people_type_it(String typed, String value, Unit unit) {
        assertThat(Quantity.parse("hours", typed)).isEqualTo(Quantity.of(value, unit));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_printed_is_read_again(Unit unit) {
        Quantity quantity = Quantity.of("1234.5", unit);
        assertThat(Quantity.parse("q", quantity.toString())).isEqualTo(quantity);
        assertThat(Unit.ofCode(unit.code())).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "heures", "-2 h", "1,2345 t", "douze h", "1.2.3 h", "12 pommes", "12", "1000000000 h"})
    void what_cannot_be_read_is_said_beside_the_field(String typed) {
        assertThatThrownBy(() -> Quantity.parse("hours", typed))
                .isInstanceOfSatisfying(DomainException.class, fault -> assertThat(fault.field())
                        .isEqualTo("hours"));
    }

    @Test
    void with_its_unit_known_only_the_number_is_typed() {
        assertThat(Quantity.parse("hours", " 12,5 ", Unit.H)).isEqualTo(Quantity.of("12.5", Unit.H));
        assertThatThrownBy(() -> Quantity.parse("hours", "12 h", Unit.H)).isInstanceOf(DomainException.class);
    }

    @Test
    void json_holds_value_and_code() {
        QuantityJson json = new QuantityJson();
        QuantityJson.Body body = json.adaptToJson(Quantity.of("1.5", Unit.H_MACHINE));
        assertThat(body.unit).isEqualTo("h_machine");
        assertThat(json.adaptFromJson(body)).isEqualTo(Quantity.of("1.5", Unit.H_MACHINE));
    }
}
