/**
 * What we say to the identity provider, and what we believe of its answers: OpenID Connect and nothing of the field.
 *
 * <p>Keycloak's own Java adapters have ended, and the container's OpenID mechanism knows no PKCE and loses its logins with its
 * node; so login is the standard protocol behind one mechanism of our own.
 */
@NullMarked
package fr.fiftyfifty.platform.oidc;

import org.jspecify.annotations.NullMarked;
