/** Refusals in plain words. */
@NullMarked
package fr.fiftyfifty.platform.fault;

import org.jspecify.annotations.NullMarked;
