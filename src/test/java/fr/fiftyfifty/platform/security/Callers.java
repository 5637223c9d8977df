package fr.fiftyfifty.platform.security;

import java.util.Set;

/** Callers for tests inside the container; elsewhere only login and the scheduler make them. */
public final class Callers {

    private Callers() {}

    public static Caller system(long commune) {
        return Caller.system(commune);
    }

    public static Caller person(long commune, long person, Role... roles) {
        return new Caller(commune, person, "", Set.of(roles), Set.of(), false);
    }

    public static Caller nobody(long commune) {
        return Caller.nobody(commune);
    }

    /** Somebody who works in departments of the town hall. */
    public static Caller agent(long commune, long person, Set<String> departments, Role... roles) {
        return named(commune, person, "", departments, roles);
    }

    /** Somebody whose name is written under what they decide. */
    public static Caller named(long commune, long person, String name, Set<String> departments, Role... roles) {
        return new Caller(commune, person, name, Set.of(roles), departments, false);
    }
}
