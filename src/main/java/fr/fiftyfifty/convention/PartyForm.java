package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.Side;
import org.jspecify.annotations.Nullable;

/**
 * A party as the text will name it.
 *
 * @param name of the person, or of the legal person
 * @param signatory who signs: the person, the guardian of a minor, who represents the legal person
 * @param capacity in words: « en son nom », « qui la représente »
 */
public record PartyForm(
        Side side,
        @Nullable Long person,
        @Nullable Long organisation,
        String name,
        String signatory,
        String capacity,
        boolean minor) {}
