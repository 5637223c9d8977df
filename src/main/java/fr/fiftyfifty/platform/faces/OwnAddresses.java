package fr.fiftyfifty.platform.faces;

import fr.fiftyfifty.platform.web.Asked;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** A form posts back to the address that the person sees, not to the file behind it. */
public class OwnAddresses extends ViewHandlerWrapper {

    public OwnAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Asked asked = Asked.in((HttpServletRequest) context.getExternalContext().getRequest());
        if (asked != null && asked.route().view().equals(viewId)) {
            return asked.address();
        }
        return super.getActionURL(context, viewId);
    }
}
