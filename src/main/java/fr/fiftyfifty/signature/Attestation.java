package fr.fiftyfifty.signature;

/**
 * Somebody at the town hall saw the signature and says so.
 *
 * @param by person id of whoever attests
 * @param words the sentence that they ticked
 * @param scanToken of the imported document
 */
record Attestation(long by, String words, String scanToken, String scanSha256) {}
