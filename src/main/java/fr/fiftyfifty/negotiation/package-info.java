/**
 * The talk about the ledger: who said yes to which exact text, what was remarked, who is awaited.
 *
 * <p>A yes is a row that holds the SHA-256 of the line it was said to, and falls by itself when the text changes. Sending a
 * line says yes for one's own side: the commune by sending the ledger or answering, a bearer by a counter-proposal that the
 * commune takes. When nobody is awaited any more the room says so once, and the coordinator goes on to « Avant signature ».
 */
@NullMarked
package fr.fiftyfifty.negotiation;

import org.jspecify.annotations.NullMarked;
