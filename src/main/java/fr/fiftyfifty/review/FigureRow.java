package fr.fiftyfifty.review;

import java.math.BigDecimal;

/** One dossier's part of a figure. A dossier that is not public has neither reference nor title in public. */
public record FigureRow(String reference, String title, boolean open, BigDecimal value) {}
