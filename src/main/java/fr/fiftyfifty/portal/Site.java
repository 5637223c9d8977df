package fr.fiftyfifty.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses written out in full, for whoever reads them away from the site. */
@Named
@ApplicationScoped
public class Site {

    @Inject
    @ConfigProperty(name = "app.url")
    String url;

    public String address(String path) {
        return url + path;
    }
}
