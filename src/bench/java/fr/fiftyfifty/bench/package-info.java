/** How long things take on this machine: {@code mvn -Pdemo,bench}. Figures to compare with one's own, never a test. */
@NullMarked
package fr.fiftyfifty.bench;

import org.jspecify.annotations.NullMarked;
