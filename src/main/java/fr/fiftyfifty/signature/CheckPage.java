package fr.fiftyfifty.signature;

import fr.fiftyfifty.convention.CheckCode;
import fr.fiftyfifty.convention.CheckedConvention;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Anybody holding a convention asks whether it is genuine. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    SignatureSearch signatures;

    @Inject
    ClientAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private String code = "";
    private @Nullable CheckedConvention found;

    /** Looks it up before anything is shown, so that too many tries are a plain refusal. */
    public void open() {
        code = Objects.requireNonNullElse(page.param("code"), "");
        found = signatures.check(caller.get(), code, address.of(request)).orElse(null);
    }

    public void look() {
        String read = CheckCode.read(code).orElseThrow(() -> DomainException.invalid("code", "signature.check.shape"));
        page.goTo("/verifier/" + read);
    }

    public @Nullable CheckedConvention getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
