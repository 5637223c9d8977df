package fr.fiftyfifty.media;

/** A photograph just kept; width and height in pixels, of its largest size. */
public record StoredPhoto(String token, int width, int height) {}
