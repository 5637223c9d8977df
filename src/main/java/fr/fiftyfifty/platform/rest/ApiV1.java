package fr.fiftyfifty.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every act of a dossier's life and all open data, as nouns under {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class ApiV1 extends Application {}
