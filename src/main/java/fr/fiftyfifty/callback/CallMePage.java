package fr.fiftyfifty.callback;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.web.ClientAddress;
import fr.fiftyfifty.platform.web.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** « Rappelez-moi » : a name, a number, a few words; and the day before which a voice calls. */
@Named
@RequestScoped
public class CallMePage {

    private static final int TRIES = 6;

    @Inject
    Callbacks callbacks;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    HttpServletRequest request;

    private String name = "";
    private String phone = "";
    private String wish = "";
    private String website = "";

    public void ask() {
        if (!website.isEmpty()) {
            page.goTo("/rappelez-moi?fait=oui");
            return;
        }
        limits.take("callback.ask", addresses.of(request), TRIES, Duration.ofHours(1));
        LocalDate before = callbacks.ask(caller.get(), dossier(), name, phone, wish);
        page.goTo("/rappelez-moi?fait=oui&avant=" + before);
    }

    /** About one's own dossier when its page led here. */
    private @Nullable String dossier() {
        String reference = page.param("dossier");
        return caller.get().isKnown() && reference != null && !reference.isBlank() ? reference : null;
    }

    public boolean isDone() {
        return "oui".equals(page.param("fait"));
    }

    /** The day that the thanks name; null when the address was changed by hand. */
    public @Nullable LocalDate getBefore() {
        String day = page.param("avant");
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    /** Stays empty unless a robot fills every field it finds. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
