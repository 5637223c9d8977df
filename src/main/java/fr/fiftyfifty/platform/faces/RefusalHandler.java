package fr.fiftyfifty.platform.faces;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Fault;
import fr.fiftyfifty.platform.fault.Faults;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.web.Asked;
import fr.fiftyfifty.platform.web.KeptForms;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns a refusal of the domain into a message on the same page, beside its field, with everything that was typed; while a
 * page is being opened it becomes a plain 404 or 403. A page that the server forgot is opened again with what was typed.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext context = FacesContext.getCurrentInstance();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            DomainException refusal = Faults.in(thrown).orElse(null);
            if (refusal != null) {
                events.remove();
                answer(context, refusal);
            } else if (thrown instanceof ViewExpiredException) {
                events.remove();
                openAgain(context);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, DomainException refusal) {
        boolean acting = context.isPostback() && PhaseId.INVOKE_APPLICATION.equals(context.getCurrentPhaseId());
        if (acting && refusal.fault() != Fault.NOT_FOUND && refusal.fault() != Fault.FORBIDDEN) {
            say(context, refusal);
            return;
        }
        try {
            context.getExternalContext().responseSendError(refusal.fault().status(), null);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** The server forgot the page (a long pause, a restart): it is opened anew, with what was typed. */
    private static void openAgain(FacesContext context) {
        ExternalContext outside = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        String address = Objects.requireNonNull(Asked.in(request), "pages are reached by their address")
                .address();
        CDI.current().select(KeptForms.class).get().keep(request, (HttpServletResponse) outside.getResponse(), address);
        try {
            outside.redirect(request.getContextPath() + address);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void say(FacesContext context, DomainException refusal) {
        Words words = CDI.current().select(Words.class).get();
        CurrentPage page = CDI.current().select(CurrentPage.class).get();
        String text = words.in(page.getLocale(), refusal.messageKey(), refusal.args());
        context.validationFailed();
        context.addMessage(
                clientIdOf(context, refusal.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Pages name their inputs like the act's parameters, so the reason finds its field. */
    private static @Nullable String clientIdOf(FacesContext context, @Nullable String field) {
        if (field == null || context.getViewRoot() == null) {
            return null;
        }
        String[] found = new String[1];
        context.getViewRoot()
                .visitTree(VisitContext.createVisitContext(context), (VisitContext visit, UIComponent target) -> {
                    if (field.equals(target.getId())) {
                        found[0] = target.getClientId(context);
                        return VisitResult.COMPLETE;
                    }
                    return VisitResult.ACCEPT;
                });
        return found[0];
    }
}
