/**
 * Faites in Loos, thin for now: the editions of the December event, their public page and those whom they honour. Stands,
 * programme, run sheet and the wall of ideas come to this room later. Nobody is honoured without their consent.
 */
@NullMarked
package fr.fiftyfifty.showcase;

import org.jspecify.annotations.NullMarked;
