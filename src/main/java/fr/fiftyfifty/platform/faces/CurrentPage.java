package fr.fiftyfifty.platform.faces;

import fr.fiftyfifty.platform.web.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The address being shown: its path and its language. */
@Named("page")
@RequestScoped
public class CurrentPage {

    @Inject
    HttpServletRequest request;

    public String getPath() {
        Asked asked = Asked.in(request);
        return asked == null ? "/" : asked.path();
    }

    public Locale getLocale() {
        Asked asked = Asked.in(request);
        return asked == null ? Locale.FRENCH : asked.locale();
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage());
    }

    /** Prefix of local links in this language: empty in French. */
    public String getBase() {
        return isEnglish() ? "/en" : "";
    }

    /** The same page in the other language. */
    public String getOther() {
        return Asked.in(isEnglish() ? Locale.FRENCH : Locale.ENGLISH, getPath());
    }

    /** A parameter of the address, such as the reference; Faces alone sees those that the forward to the page added. */
    public @Nullable String param(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Goes to another local address after a post, in the same language. The first wins: a form made by hand may press two buttons. */
    public void goTo(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getResponseComplete()) {
            return;
        }
        try {
            faces.getExternalContext().redirect(Asked.in(getLocale(), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
