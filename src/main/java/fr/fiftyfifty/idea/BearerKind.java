package fr.fiftyfifty.idea;

import fr.fiftyfifty.people.OrganisationKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who brings it. An informal group has no legal personality: its people sign themselves. */
public enum BearerKind {
    PERSON(null),
    GROUP(null),
    ASSOCIATION(OrganisationKind.ASSOCIATION),
    SCHOOL(OrganisationKind.SCHOOL),
    FARM(OrganisationKind.FARM);

    private final @Nullable OrganisationKind organisation;

    BearerKind(@Nullable OrganisationKind organisation) {
        this.organisation = organisation;
    }

    /** The kind of legal person that stands behind it, or null. */
    public @Nullable OrganisationKind organisation() {
        return organisation;
    }

    public String key() {
        return "idea.bearer." + name().toLowerCase(Locale.ROOT);
    }
}
