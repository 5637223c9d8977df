/**
 * The spine of everything: one dossier with one public reference for life, its weight, stage, place, members and followers.
 *
 * <p>The stage is set by one call from the room that moved; lists, search and permissions read it and never compute it. Every
 * look-up of any room passes through {@link fr.fiftyfifty.dossier.DossierAccess} or {@link fr.fiftyfifty.dossier.Sight}. The
 * room never knows what an idea, a convention or a project is.
 */
@NullMarked
package fr.fiftyfifty.dossier;

import org.jspecify.annotations.NullMarked;
