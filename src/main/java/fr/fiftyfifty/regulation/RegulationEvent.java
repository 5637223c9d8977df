package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.event.DomainEvent;
import java.util.Map;

/** What happens to the rules. */
public sealed interface RegulationEvent extends DomainEvent {

    record FrameworkActRecorded(String number) implements RegulationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", number);
        }
    }

    record FrameworkActChanged(String number) implements RegulationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", number);
        }
    }

    record RateChanged(String rate, String amount) implements RegulationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("rate", rate, "amount", amount);
        }
    }
}
