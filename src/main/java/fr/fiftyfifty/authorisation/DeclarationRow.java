package fr.fiftyfifty.authorisation;

import java.time.LocalDate;

/** The insurer was told on that day of the volunteers of that year. */
public record DeclarationRow(int year, LocalDate declaredOn) {}
