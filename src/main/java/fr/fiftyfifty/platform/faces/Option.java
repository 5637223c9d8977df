package fr.fiftyfifty.platform.faces;

/** One answer of a choice or a list: what is sent, and what is read. */
public record Option(String value, String label) {}
