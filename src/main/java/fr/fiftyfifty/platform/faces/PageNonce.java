package fr.fiftyfifty.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce that PrimeFaces wants back from every form. Forms without JavaScript carry it in a hidden field ({@code ff:form}),
 * else a page shown again after an error answers 500.
 */
@Named("csp")
@RequestScoped
public class PageNonce {

    public String getNonce() {
        FacesContext context = FacesContext.getCurrentInstance();
        return PrimeFacesContext.getCspState(context).getNonce();
    }
}
