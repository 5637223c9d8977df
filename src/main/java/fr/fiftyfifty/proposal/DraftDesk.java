package fr.fiftyfifty.proposal;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.DraftCookie;
import fr.fiftyfifty.idea.IdeaDrafting;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.media.FileSearch;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.web.ClientAddress;
import fr.fiftyfifty.platform.web.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the four screens share: the draft of this device, its caller, its lists. */
@RequestScoped
class DraftDesk {

    /** A school or the library sends from one place. */
    private static final int MAILS_FROM_ONE_PLACE = 60;

    private static final int MAILS_TO_ONE_ADDRESS = 6;

    @Inject
    IdeaSearch ideas;

    @Inject
    FileSearch files;

    @Inject
    CommuneSearch commune;

    @Inject
    CurrentCaller caller;

    @Inject
    DraftCookie cookie;

    @Inject
    CurrentPage page;

    @Inject
    Words words;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    HttpServletRequest request;

    private @Nullable DraftContent content;

    private List<PhotoRow> photos = List.of();

    Caller caller() {
        return caller.get();
    }

    /** What was typed so far; empty when this device has no draft. */
    DraftContent content() {
        if (content == null) {
            String secret = cookie.secret();
            IdeaSearch.Draft draft =
                    secret == null ? null : ideas.draft(caller(), secret).orElse(null);
            content = draft == null ? DraftContent.EMPTY : draft.content();
            photos = draft == null ? List.of() : files.of(caller(), IdeaDrafting.DRAFT_FILES, draft.id());
        }
        return content;
    }

    /** The photograph that waits with the draft, if there is one. */
    List<PhotoRow> photos() {
        content();
        return photos;
    }

    boolean isStarted() {
        return content().idea() != null;
    }

    /** The secret of this device's draft, for a screen after the first. */
    String secret() {
        String secret = cookie.secret();
        if (secret == null) {
            throw DomainException.refused("idea.draft.unknown");
        }
        return secret;
    }

    /** Whoever opens a later screen without a draft begins at the beginning. */
    void beginAtTheBeginning() {
        if (!isStarted()) {
            page.goTo("/deposer");
        }
    }

    /** Anybody may have us write to any mailbox from here: so often and no more, from one place and to one mailbox. */
    void countMailTo(String email) {
        limits.take("idea.mail", addresses.of(request), MAILS_FROM_ONE_PLACE, Duration.ofHours(1));
        String mailbox = email.strip().toLowerCase(Locale.ROOT);
        limits.take("idea.mail.to", mailbox, MAILS_TO_ONE_ADDRESS, Duration.ofHours(1));
    }

    void remember(String secret) {
        cookie.keep(secret);
    }

    void forget() {
        cookie.forget();
    }

    void goTo(String path) {
        page.goTo(path);
    }

    /** What the last act of this page was, told by the address: {@code ?fait=photo}. */
    boolean isDone(String what) {
        return what.equals(page.param("fait"));
    }

    List<Option> list(ListKind kind) {
        return commune.list(caller(), kind).stream()
                .map(row -> new Option(row.code(), row.name()))
                .toList();
    }

    <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> key) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words.in(page.getLocale(), key.apply(value))))
                .toList();
    }
}
