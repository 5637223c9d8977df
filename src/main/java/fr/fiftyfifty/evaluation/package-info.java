/**
 * What the town hall thinks of an idea before anybody decides: the first look, and the opinions of its departments.
 *
 * <p>First look (A3 to A9 of the handbook §2.2, in one screen) → opinions asked, given, changed, or closed when late → all in.
 * A blocking « non » proposes a refusal and never refuses. The answer itself belongs to the next room, {@code decision}.
 *
 * <p>The room proposes weight, departments and answers with their reasons; a person always changes or sends them. The weighted
 * grid, costs, risks and constraints of §5 grow here, beside {@link fr.fiftyfifty.evaluation.Look}.
 */
@NullMarked
package fr.fiftyfifty.evaluation;

import org.jspecify.annotations.NullMarked;
