package fr.fiftyfifty.platform.money;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;

/** An amount in JSON is a number of euros. */
public class MoneyJson implements JsonbAdapter<Money, BigDecimal> {

    @Override
    public BigDecimal adaptToJson(Money money) {
        return money.amount();
    }

    @Override
    public Money adaptFromJson(BigDecimal amount) {
        return new Money(amount);
    }
}
