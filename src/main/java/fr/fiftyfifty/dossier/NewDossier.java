package fr.fiftyfifty.dossier;

import fr.fiftyfifty.commune.ListedEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a room gives to open a dossier.
 *
 * @param publishable whether its bearer agrees that it may be shown once its text has been read
 * @param invented true for demo data: screens and prints say « données inventées »
 */
public record NewDossier(
        String title,
        String summary,
        String star,
        ListedEntry theme,
        @Nullable ListedEntry district,
        Place place,
        boolean publishable,
        Dossier.Origin origin,
        boolean invented) {}
