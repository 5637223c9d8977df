package fr.fiftyfifty.decision;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for the commune, as a decision must name them (art. L212-1 CRPA).
 *
 * @param capacity « maire », « conseillère déléguée à la participation »
 * @param department where they can be reached: the town hall
 * @param delegation by which they act, or null for the mayor
 */
public record Author(
        long person,
        String name,
        String capacity,
        String department,
        @Nullable Delegation delegation) {}
