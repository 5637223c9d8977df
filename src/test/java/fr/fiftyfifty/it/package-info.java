/**
 * The town that the integration tests live in: one PostgreSQL, one Keycloak, one mail sink, one running application for all
 * of them, and the browser that walks through it.
 */
@NullMarked
package fr.fiftyfifty.it;

import org.jspecify.annotations.NullMarked;
