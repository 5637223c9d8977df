package fr.fiftyfifty.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/**
 * What the last act answered. The expression language hands {@code null} to a text parameter as an empty text, so no page can
 * ask for the messages that belong to no field by itself.
 */
@Named("notices")
@RequestScoped
public class PageNotices {

    /** Sentences that belong to no field. */
    public List<FacesMessage> getGeneral() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }

    /** Whether a sentence stands beside a field. */
    public boolean isBesideFields() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.isValidationFailed()
                && context.getMessageList().size() > getGeneral().size();
    }
}
