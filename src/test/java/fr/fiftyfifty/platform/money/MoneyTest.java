package fr.fiftyfifty.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void an_amount_is_printed_with_its_no_break_spaces() {
        assertThat(Money.of("1234.5")).hasToString("1\u202F234,50\u00A0€");
        assertThat(Money.euros(12345678)).hasToString("12\u202F345\u202F678,00\u00A0€");
        assertThat(Money.cents(-5)).hasToString("-0,05\u00A0€");
        assertThat(Money.ZERO).hasToString("0,00\u00A0€");
    }

    @Test
    void a_third_decimal_is_never_dropped_in_silence() {
        assertThatThrownBy(() -> Money.of("0.005")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of("0.500")).isEqualTo(Money.of("0.5"));
    }

    @Test
    void a_rate_by_a_quantity_rounds_half_a_cent_up_and_says_so() {
        assertThat(Money.of("12.33").timesRounded(Quantity.of("1.5", Unit.H))).isEqualTo(Money.of("18.50"));
        assertThat(Money.of("0.01").timesRounded(new BigDecimal("0.5"))).isEqualTo(Money.cents(1));
        assertThat(Money.of("0.01").timesRounded(new BigDecimal("0.49"))).isEqualTo(Money.ZERO);
    }

    @Test
    void sums_are_exact() {
        assertThat(Money.sum(Stream.of(Money.of("0.1"), Money.of("0.2")))).isEqualTo(Money.of("0.30"));
        assertThat(Money.euros(3).minus(Money.euros(5)).isNegative()).isTrue();
        assertThat(Money.of("2.50").times(3)).isEqualTo(Money.of("7.50")).isGreaterThan(Money.euros(7));
        assertThat(Money.sum(Stream.empty()).isZero()).isTrue();
    }

    @Test
    void nothing_larger_than_the_column() {
        assertThat(Money.of("9999999999.99").plus(Money.ZERO)).isNotNull();
        assertThatThrownBy(() -> Money.of("9999999999.99").plus(Money.cents(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,5 | 1234.50",
                "1234.50 € | 1234.50",
                "1\u202F234,50\u00A0€ | 1234.50",
                "12 euros | 12.00",
                "12EUR | 12.00",
                "1.234,50 | 1234.50",
                "0 | 0.00",
                "3,500 | 3.50"
            })
    void an_amount_is_read_as_people_type_it(String typed, String amount) {
        assertThat(Money.parse(typed).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "€",
                "douze",
                "-5",
                "1.234",
                "1,234.50",
                "12,345",
                "1,2,3",
                "1e3",
                "12 $",
                "١٢",
                "99999999999",
                "5 5 €€"
            })
    void what_cannot_be_read_or_in_two_ways_is_said_beside_the_field(String typed) {
        assertThatThrownBy(() -> Money.parse("ceiling", typed)).isInstanceOfSatisfying(DomainException.class, fault -> {
            assertThat(fault.field()).isEqualTo("ceiling");
            assertThat(fault.messageKey()).isEqualTo("platform.money.unreadable");
            assertThat(fault.args()).containsExactly(typed);
        });
    }

    @Test
    void it_goes_to_its_column_and_to_json_and_comes_back() {
        Money money = Money.of("18.50");
        MoneyColumn column = new MoneyColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(money)))
                .isEqualTo(money);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
        assertThat(new MoneyJson().adaptFromJson(new MoneyJson().adaptToJson(money)))
                .isEqualTo(money);
    }
}
