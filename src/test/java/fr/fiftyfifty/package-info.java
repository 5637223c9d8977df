/** The tests of the house itself: its order, its habits, its budgets. */
@NullMarked
package fr.fiftyfifty;

import org.jspecify.annotations.NullMarked;
