/**
 * Starts the whole product on one machine: PostgreSQL, Keycloak, a mail sink and Payara Micro. The demo runs it by hand, the
 * integration tests reuse its pieces; nothing of it is in the production archive.
 */
@NullMarked
package fr.fiftyfifty.demo.launch;

import org.jspecify.annotations.NullMarked;
