/**
 * « Reprise » : a town that has worked this way for years enters its past dossiers whole, each by one act on one screen.
 *
 * <p>The act opens the dossier under a reference of its own year, writes its promises as they stood, keeps the scan of the paper
 * convention that somebody attests, and leads the dossier to where it ended; each room above does its own part. What the paper
 * said of its parties and dates stays here, in one row.
 *
 * <p>It never sends news to bearers, never asks anybody's yes and never values the past with today's rates. A refused idea is
 * entered to be counted, and is never public.
 */
@NullMarked
package fr.fiftyfifty.takeover;

import org.jspecify.annotations.NullMarked;
