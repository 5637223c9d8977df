/**
 * People, with or without an account, and the organisations they speak for.
 *
 * <p>A person is created at the first login or the first confirmed e-mail address, or by an agent at the counter; a first
 * login with the same verified address joins that person. The room never says what somebody may do in a dossier.
 */
@NullMarked
package fr.fiftyfifty.people;

import org.jspecify.annotations.NullMarked;
