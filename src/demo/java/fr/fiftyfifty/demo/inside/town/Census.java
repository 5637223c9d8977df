package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.people.NewPerson;
import fr.fiftyfifty.people.PeopleRegister;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.DemoCallers;
import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who lives and works here. Welcoming somebody known gives the same person again. */
@ApplicationScoped
class Census {

    private final Map<Townsfolk, Long> people = new EnumMap<>(Townsfolk.class);

    @Inject
    PeopleRegister register;

    @Inject
    SystemCalls system;

    void welcomeAll() {
        for (Townsfolk who : Townsfolk.values()) {
            system.run(caller -> people.put(who, welcome(caller, who)));
        }
    }

    private long welcome(Caller caller, Townsfolk who) {
        boolean minor = who == Townsfolk.SACHA;
        long person = register.welcome(
                caller,
                new NewPerson(
                        who.firstName(),
                        who.lastName(),
                        who.email(),
                        "03 00 00 01 10",
                        minor ? "Camille Roussel" : null,
                        minor ? "03 00 00 02 10" : null,
                        false));
        register.works(caller, person, Set.of(who.role()), who.departments());
        return person;
    }

    long person(Townsfolk who) {
        return Objects.requireNonNull(people.get(who), who.name());
    }

    Caller as(Townsfolk who) {
        return DemoCallers.of(person(who), who.fullName(), Set.of(who.role()), who.departments());
    }
}
