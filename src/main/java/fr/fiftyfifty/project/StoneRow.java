package fr.fiftyfifty.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stone of the path.
 *
 * @param id to find its photographs; null for the commitment, which opens every path
 * @param date in French words
 * @param laid always true: stones to come are not promised
 */
public record StoneRow(@Nullable Long id, String label, String date, LocalDate day, boolean laid) {}
