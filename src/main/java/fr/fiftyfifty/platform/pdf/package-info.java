/**
 * Paper: one way from a template to a PDF that archives (PDF/A-2a) and screen readers (PDF/UA-1) both accept.
 *
 * <p>Templates are XHTML in {@code /pdf/*.peb} (Pebble), typed with plain spaces: {@link FrenchTemplates} sets the French ones.
 * Nothing is fetched while printing, pictures come as {@code data:} addresses. What the checkers do not see is held by hand:
 * every text has three families to find its signs in, and a sign that none has is printed as U+FFFD.
 */
@NullMarked
package fr.fiftyfifty.platform.pdf;

import org.jspecify.annotations.NullMarked;
