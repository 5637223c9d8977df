package fr.fiftyfifty.media;

/** A document just kept; the SHA-256 of its very bytes, in hexadecimal, is what evidence rows quote. */
public record StoredDocument(String token, String sha256, int byteCount) {}
