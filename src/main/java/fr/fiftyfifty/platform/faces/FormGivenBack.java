package fr.fiftyfifty.platform.faces;

import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.web.Asked;
import fr.fiftyfifty.platform.web.FormFields;
import fr.fiftyfifty.platform.web.KeptForms;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * Puts what was typed back into the fields of a page that is opened again after a lost login: as values submitted and not yet
 * accepted, which Faces shows before those of the bean. Works without script, on residents' pages and the town hall's.
 */
public class FormGivenBack implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Asked asked = Asked.in(request);
        if (asked == null || context.isPostback() || !asked.route().audience().needsLogin()) {
            return;
        }
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        CDI.current()
                .select(KeptForms.class)
                .get()
                .take(request, response, asked.address())
                .ifPresent(fields -> giveBack(context, asked, fields));
    }

    private static void giveBack(FacesContext context, Asked asked, FormFields fields) {
        fields.values().forEach((name, values) -> context.getViewRoot()
                .invokeOnComponent(context, name, (there, target) -> fill(target, values)));
        String words = CDI.current().select(Words.class).get().in(asked.locale(), "platform.login.givenBack");
        context.addMessage(null, new FacesMessage(words, words));
    }

    private static void fill(UIComponent target, List<String> values) {
        if (!(target instanceof EditableValueHolder field) || values.isEmpty()) {
            return;
        }
        if (target instanceof UISelectBoolean) {
            field.setSubmittedValue("true");
        } else if (target instanceof UISelectMany) {
            field.setSubmittedValue(values.toArray(String[]::new));
        } else {
            field.setSubmittedValue(values.get(0));
        }
    }
}
