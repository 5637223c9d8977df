package fr.fiftyfifty.showcase;

/** Somebody thanked: who, for which project, in which words. */
public record HonourRow(Long id, String who, String words, String reference, String title) {}
