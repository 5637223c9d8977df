/**
 * Who calls, and what they may do: roles, acts, the guard in front of every act, and login.
 *
 * <p>Authorisation happens twice: the guard reads the annotation of the act (deny by default), and the rooms look things up
 * among those the caller may see.
 */
@NullMarked
package fr.fiftyfifty.platform.security;

import org.jspecify.annotations.NullMarked;
