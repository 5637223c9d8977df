/** The database: its migrations and what JPA needs to speak with PostgreSQL. */
@NullMarked
package fr.fiftyfifty.platform.persistence;

import org.jspecify.annotations.NullMarked;
