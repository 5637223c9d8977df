package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The commune in the head and foot of every page: name, telephone, court. */
@Named("town")
@RequestScoped
public class TownLine {

    @Inject
    CommuneSearch commune;

    @Inject
    CurrentCaller caller;

    private CommuneIdentity identity;

    @SuppressWarnings("NullAway.Init")
    public TownLine() {}

    @PostConstruct
    void load() {
        identity = commune.identity(caller.get());
    }

    public CommuneIdentity getIdentity() {
        return identity;
    }

    public String getName() {
        return identity.name();
    }

    public String getPhone() {
        return identity.phone();
    }

    /** The number as a telephone wants it. */
    public String getPhoneLink() {
        return identity.phone().replaceAll("[^+0-9]", "");
    }
}
