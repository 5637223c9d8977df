/**
 * What happened, who did it, and because of which act: written once, kept for ever.
 *
 * <p>Fed only by {@code DomainEvent}, in the transaction that announces it; read by every later room. A row is written plain;
 * one job chains the rows of a commune (each hash covers the row and the hash before it), so writers never wait for one
 * another. What a person typed lies outside the hash, which covers its salted digest only: erasing the words keeps the chain
 * whole. The database itself refuses any other change.
 *
 * <p>The journal never decides anything and never sends anything.
 */
@NullMarked
package fr.fiftyfifty.journal;

import org.jspecify.annotations.NullMarked;
