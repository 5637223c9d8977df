/**
 * Is the application well? Asked by the container's health check and by the reverse proxy, outside login, and answered with
 * names and states only.
 *
 * <p>{@code /health/live}: the process answers. {@code /health/ready}: every {@link fr.fiftyfifty.platform.health.Sign} was
 * read; 503 only when one is down, since a late mail is no reason to close the doors.
 */
@NullMarked
package fr.fiftyfifty.platform.health;

import org.jspecify.annotations.NullMarked;
