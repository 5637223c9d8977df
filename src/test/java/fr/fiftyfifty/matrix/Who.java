package fr.fiftyfifty.matrix;

import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Callers;
import fr.fiftyfifty.platform.security.Role;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of caller there is, each with the place it has in the dossiers of {@link World}. */
enum Who {
    NOBODY(17001, null),
    STRANGER(17002, Role.RESIDENT),
    LEAD(17003, Role.RESIDENT),
    CO_BEARER(17004, Role.RESIDENT),
    /** Works in the department that leads the dossiers. */
    PILOT(17005, Role.AGENT, "espaces-verts"),
    /** Works in a department that has nothing to do with them. */
    OTHER_AGENT(17006, Role.AGENT, "finances"),
    COORDINATOR(17007, Role.COORDINATOR),
    COUNCILLOR(17008, Role.COUNCILLOR),
    MAYOR(17009, Role.MAYOR),
    CABINET(17010, Role.CABINET),
    DGS(17011, Role.DGS),
    FINANCE(17012, Role.FINANCE),
    ADMIN(17013, Role.ADMIN),
    DPO(17014, Role.DPO),
    /** A coordinator who declared an interest in every dossier. */
    RECUSED(17015, Role.COORDINATOR),
    SYSTEM(17016, null);

    private final long person;
    private final @Nullable Role role;
    private final @Nullable String department;

    Who(long person, @Nullable Role role) {
        this(person, role, null);
    }

    Who(long person, @Nullable Role role, @Nullable String department) {
        this.person = person;
        this.role = role;
        this.department = department;
    }

    long person() {
        return person;
    }

    Caller caller() {
        return switch (this) {
            case NOBODY -> Callers.nobody(World.COMMUNE);
            case SYSTEM -> Callers.system(World.COMMUNE);
            default ->
                Callers.named(
                        World.COMMUNE,
                        person,
                        "P" + person + " Matrice",
                        department == null ? Set.of() : Set.of(department),
                        Objects.requireNonNull(role));
        };
    }

    /** Holds every role in another commune. */
    static Caller nextDoor() {
        return Callers.named(World.NEXT_DOOR, 17017, "P17017 Matrice", Set.of("espaces-verts"), Role.values());
    }

    static Who of(Caller caller) {
        return caller.isSystem()
                ? SYSTEM
                : Stream.of(values())
                        .filter(who -> Long.valueOf(who.person).equals(caller.person()))
                        .findFirst()
                        .orElse(NOBODY);
    }

    static Set<Who> all() {
        return EnumSet.allOf(Who.class);
    }

    static Set<Who> of(Who first, Who... more) {
        return EnumSet.of(first, more);
    }

    static Set<Who> known() {
        return allBut(NOBODY, SYSTEM);
    }

    static Set<Who> allBut(Who first, Who... more) {
        return EnumSet.complementOf(EnumSet.of(first, more));
    }

    /** Whoever reads the internal part of the dossiers because of their work. */
    static Set<Who> atWork() {
        return EnumSet.of(PILOT, COORDINATOR, COUNCILLOR, MAYOR, CABINET, DGS, FINANCE, DPO);
    }

    /** Whoever reads dossiers of any department, as long as they declared no interest in them. */
    static Set<Who> wholeTown() {
        return EnumSet.of(COORDINATOR, RECUSED, COUNCILLOR, MAYOR, CABINET, DGS, FINANCE, DPO);
    }

    /** Those at work on the dossiers, and their bearers. */
    static Set<Who> insiders() {
        Set<Who> insiders = atWork();
        insiders.addAll(EnumSet.of(LEAD, CO_BEARER));
        return insiders;
    }

    /** Staff of any kind, whether they may read these dossiers or not. */
    static Set<Who> staff() {
        Set<Who> staff = atWork();
        staff.addAll(EnumSet.of(OTHER_AGENT, RECUSED));
        return staff;
    }

    static Set<Who> settingsKeepers() {
        return EnumSet.of(COORDINATOR, RECUSED, DGS, ADMIN);
    }

    static Set<Who> and(Set<Who> those, Who... more) {
        Set<Who> all = EnumSet.copyOf(those);
        all.addAll(Set.of(more));
        return all;
    }

    static Set<Who> without(Set<Who> those, Who... out) {
        Set<Who> rest = EnumSet.copyOf(those);
        rest.removeAll(Set.of(out));
        return rest;
    }
}
