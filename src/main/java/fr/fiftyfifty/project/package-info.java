/**
 * What lives on the ground: a project opens at the commitment, has an edition each year, lays white stones towards its star,
 * and ends with what it leaves and its lesson.
 *
 * <p>It opens when every party signed (a convention, or the « fiche d'engagement » of a coup de main), when an « initiative
 * soutenue » is recorded, or when a past dossier is entered from paper. Its statuses are machine C of the handbook (§2.4).
 * What each side did is told by {@code contribution}; this room never counts hours itself and never judges an end: stopping
 * is a right, and its lesson is kept.
 */
@NullMarked
package fr.fiftyfifty.project;

import org.jspecify.annotations.NullMarked;
