/**
 * The demo's town: its people, its past entered by takeover, and four dossiers under way, all of it by the acts that people use.
 * Nothing here writes a row by itself; what an act refuses is logged and left out.
 */
@NullMarked
package fr.fiftyfifty.demo.inside.town;

import org.jspecify.annotations.NullMarked;
