/** How rooms tell what happened without knowing who listens. */
@NullMarked
package fr.fiftyfifty.platform.event;

import org.jspecify.annotations.NullMarked;
