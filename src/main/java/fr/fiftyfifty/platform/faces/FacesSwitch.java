package fr.fiftyfifty.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Turns the CDI side of Faces on. */
@FacesConfig
@ApplicationScoped
public class FacesSwitch {}
