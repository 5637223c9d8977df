/**
 * Who answers for the commune, and the answer.
 *
 * <p>A first look or the last opinion calls those who may decide; the mayor, or a councillor with a delegation in force, agrees,
 * agrees on conditions, redirects or refuses (A8, A12, A13 of the handbook §2.2). Each answer bears its author's name, capacity
 * and department (art. L212-1 and L212-3 CRPA); a refusal says what would make it possible, and how to contest it.
 *
 * <p>The room is apart from {@code evaluation} because who prepares does not alone decide. It never decides by itself: silence,
 * a blocking test or an unfavourable opinion propose, and a person answers.
 */
@NullMarked
package fr.fiftyfifty.decision;

import org.jspecify.annotations.NullMarked;
