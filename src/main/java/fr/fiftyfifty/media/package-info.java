/**
 * Bytes of photographs and documents, kept in PostgreSQL so that one backup holds everything.
 *
 * <p>A room hands over what a person sent; this room finds out what it really is, refuses what it cannot vouch for, and
 * makes it harmless: a photograph is always drawn again as our own JPEG (no EXIF, no place, upright, three sizes), a
 * document is a PDF kept byte for byte with its SHA-256 and only ever served as a download.
 *
 * <p>A file belongs to an owner of a room (« idea », 12). Who may read it is that room's business: it registers a
 * {@link fr.fiftyfifty.media.FileRule}, asked at each request. A room without a rule shows its files to nobody.
 *
 * <p>Never here: what a file means, albums, captions of a project, retention delays.
 */
@NullMarked
package fr.fiftyfifty.media;

import org.jspecify.annotations.NullMarked;
