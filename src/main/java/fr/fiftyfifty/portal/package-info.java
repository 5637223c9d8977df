/**
 * The public site: what the town may see of its dossiers, and the pages that explain, reassure and invite.
 *
 * <p>It only reads, and only what is public: every query here holds {@code visibility = 'PUBLIC'}. Two small forms call acts of
 * room {@code dossier} (follow, be called back); everything else is the same bytes for everyone at one address, without
 * session and without JavaScript.
 */
@NullMarked
package fr.fiftyfifty.portal;

import org.jspecify.annotations.NullMarked;
