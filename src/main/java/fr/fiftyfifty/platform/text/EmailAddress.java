package fr.fiftyfifty.platform.text;

import fr.fiftyfifty.platform.fault.DomainException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape of an e-mail address: loose, since only the confirmation proves it, but nothing that could forge a header. */
public final class EmailAddress {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:\\\\]{1,64}@[^\\s@<>\",;:\\\\]{1,180}\\.[^\\s@<>\",;:\\\\.]{2,24}");

    private EmailAddress() {}

    /** The address without surrounding spaces, or a clear refusal beside its field. */
    public static String checked(String field, @Nullable String typed) {
        String address = typed == null ? "" : typed.strip();
        if (!SHAPE.matcher(address).matches()) {
            throw DomainException.invalid(field, "platform.email");
        }
        return address;
    }
}
