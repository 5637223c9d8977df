package fr.fiftyfifty.platform.money;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;

/** A quantity in JSON is its value and the code of its unit. */
public class QuantityJson implements JsonbAdapter<Quantity, QuantityJson.Body> {

    @Override
    public Body adaptToJson(Quantity quantity) {
        Body body = new Body();
        body.value = quantity.value();
        body.unit = quantity.unit().code();
        return body;
    }

    @Override
    public Quantity adaptFromJson(Body body) {
        return new Quantity(body.value, Unit.ofCode(body.unit));
    }

    /** A plain class with public fields: what every JSON-B reads and writes alike. */
    public static class Body {
        public BigDecimal value = BigDecimal.ZERO;
        public String unit = "";
    }
}
