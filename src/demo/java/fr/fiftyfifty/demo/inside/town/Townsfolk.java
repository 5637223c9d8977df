package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.platform.security.Role;
import java.util.Locale;
import java.util.Set;

/** The sixteen people of the demo, as in its realm: a first login with the same address joins the same person. */
enum Townsfolk {
    LINA("Lina", "Carpentier", Role.RESIDENT),
    MARIUS("Marius", "Delattre", Role.RESIDENT),
    JOSEPHINE("Joséphine", "Lemaire", Role.RESIDENT),
    ODETTE("Odette", "Wattel", Role.RESIDENT),
    SACHA("Sacha", "Roussel", Role.RESIDENT),
    NOUR("Nour", "Benali", Role.COORDINATOR, "vie-associative"),
    ADELE("Adèle", "Fontaine", Role.AGENT, "espaces-verts"),
    BASILE("Basile", "Hennebelle", Role.AGENT, "voirie"),
    ROSE("Rose", "Duquesne", Role.AGENT, "services-techniques"),
    FANNY("Fanny", "Leclercq", Role.FINANCE, "finances"),
    GASPARD("Gaspard", "Morel", Role.DGS),
    CELESTE("Céleste", "Vasseur", Role.COUNCILLOR),
    VICTOR("Victor", "Descamps", Role.MAYOR),
    INES("Inès", "Caron", Role.CABINET, "communication"),
    TOM("Tom", "Prévost", Role.ADMIN),
    DORA("Dora", "Legrand", Role.DPO);

    private final String firstName;
    private final String lastName;
    private final Role role;
    private final String department;

    Townsfolk(String firstName, String lastName, Role role) {
        this(firstName, lastName, role, "");
    }

    Townsfolk(String firstName, String lastName, Role role, String department) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.role = role;
        this.department = department;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    String fullName() {
        return firstName + " " + lastName;
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@demo.example";
    }

    Role role() {
        return role;
    }

    Set<String> departments() {
        return department.isEmpty() ? Set.of() : Set.of(department);
    }
}
