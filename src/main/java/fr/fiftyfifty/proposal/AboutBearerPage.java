package fr.fiftyfifty.proposal;

import fr.fiftyfifty.idea.BearerKind;
import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaDrafting;
import fr.fiftyfifty.idea.IdeaSubmission;
import fr.fiftyfifty.idea.Sent;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Screen 4 of 4: who brings it, how to reach them, what may be shown; then it leaves. */
@Named
@RequestScoped
public class AboutBearerPage {

    @Inject
    IdeaDrafting drafting;

    @Inject
    IdeaSubmission submission;

    @Inject
    DraftDesk desk;

    /** Typed texts by field name; a page writes into it. */
    private final Map<String, String> text = new HashMap<>();

    /** Boxes by field name. */
    private final Map<String, Boolean> ticks = new HashMap<>();

    @PostConstruct
    void load() {
        text.put("kind", BearerKind.PERSON.name());
        ticks.put("publishable", true);
        DraftContent.AboutBearer about = desk.content().bearer();
        if (about == null) {
            return;
        }
        text.put("kind", about.kind().name());
        text.put("groupSize", about.groupSize() == null ? "" : about.groupSize().toString());
        text.put("organisation", about.organisation());
        text.put("rna", about.rna());
        text.put("siret", about.siret());
        text.put("firstName", about.firstName());
        text.put("lastName", about.lastName());
        text.put("email", about.email());
        text.put("phone", about.phone());
        text.put("guardianName", about.guardianName());
        text.put("guardianPhone", about.guardianPhone());
        ticks.put("minor", about.minor());
        ticks.put("publishable", about.publishable());
        ticks.put("publicName", about.publicName());
        ticks.put("noticeRead", about.noticeRead());
    }

    public void open() {
        desk.beginAtTheBeginning();
    }

    public void send() {
        typed().check(isKnown());
        save();
        if (!isKnown()) {
            desk.countMailTo(typed("email"));
        }
        Sent sent = submission.send(desk.caller(), desk.secret());
        if (sent.isWaiting()) {
            desk.goTo("/deposer/presque");
        } else {
            desk.forget();
            desk.goTo("/deposer/bien-recu?dossier=" + sent.reference());
        }
    }

    /** Unfinished is fine: whoever comes back later writes the rest then. */
    public void later() {
        save();
        desk.goTo("/deposer/plus-tard");
    }

    private void save() {
        drafting.introduce(desk.caller(), desk.secret(), typed());
    }

    private DraftContent.AboutBearer typed() {
        return new DraftContent.AboutBearer(
                BearerKind.valueOf(typed("kind")),
                typed("organisation"),
                typed("rna"),
                typed("siret"),
                people(),
                typed("firstName"),
                typed("lastName"),
                typed("email"),
                typed("phone"),
                isTicked("minor"),
                typed("guardianName"),
                typed("guardianPhone"),
                isTicked("publishable"),
                isTicked("publicName"),
                isTicked("noticeRead"));
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    private boolean isTicked(String field) {
        return Boolean.TRUE.equals(ticks.get(field));
    }

    private @Nullable Integer people() {
        String typed = typed("groupSize");
        try {
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw DomainException.invalid("groupSize", "idea.groupSize.range");
        }
    }

    /** Somebody logged in gave an address to the account already. */
    public boolean isKnown() {
        return desk.caller().isKnown();
    }

    /** The photograph sent with the second screen, for its writer to see. */
    public List<PhotoRow> getPhotos() {
        return desk.photos();
    }

    public List<Option> getKinds() {
        return desk.options(BearerKind.values(), BearerKind::key);
    }

    /** The title, to say once more what is being sent. */
    public String getTitle() {
        return desk.isStarted() ? Objects.requireNonNull(desk.content().idea()).title() : "";
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }
}
