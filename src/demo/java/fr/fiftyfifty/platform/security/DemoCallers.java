package fr.fiftyfifty.platform.security;

import java.util.Set;

/** Callers for the demo's town, which is loaded by the same acts as people use; no production archive contains this class. */
public final class DemoCallers {

    private DemoCallers() {}

    public static Caller of(long person, String name, Set<Role> roles, Set<String> departments) {
        return new Caller(CurrentCaller.COMMUNE, person, name, roles, departments, false);
    }
}
