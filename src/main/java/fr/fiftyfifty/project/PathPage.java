package fr.fiftyfifty.project;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.FollowUpPage;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.faces.PageWords;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The path of one's own project: its stones, one more, and its end. The same for both sides. */
@Named
@RequestScoped
public class PathPage {

    @Inject
    ProjectSearch projects;

    @Inject
    Stones stones;

    @Inject
    Ending ending;

    @Inject
    FollowUpPage follow;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private final Map<String, String> text = new HashMap<>();
    private @Nullable ProjectView view;
    private @Nullable LocalDate day;
    private @Nullable Part photo;

    @PostConstruct
    void preset() {
        day = LocalDate.now(clock);
    }

    /** Null while no commitment was made. */
    public @Nullable ProjectView getView() {
        if (view == null) {
            view = projects.of(caller.get(), follow.getReference()).orElse(null);
        }
        return view;
    }

    public boolean isLayer() {
        return getView() != null
                && (follow.getSide() == Side.RESIDENTS || caller.get().is(Role.COORDINATOR));
    }

    public boolean isFinisher() {
        ProjectView known = getView();
        return known != null
                && known.isUnderWay()
                && follow.isStaff()
                && caller.get().is(Role.COORDINATOR);
    }

    public void lay() throws IOException {
        Part sent = photo;
        if (sent == null || sent.getSize() == 0) {
            stones.lay(caller.get(), follow.getReference(), text("stone"), day, null);
        } else {
            try (InputStream in = sent.getInputStream()) {
                String name = Objects.requireNonNullElse(sent.getSubmittedFileName(), "");
                stones.lay(
                        caller.get(),
                        follow.getReference(),
                        text("stone"),
                        day,
                        new Stones.Photo(in, name, text("alt")));
            }
        }
        page.goTo(follow.getAddress() + "?fait=caillou");
    }

    public void finish() {
        String outcome = text("outcome");
        ending.finish(
                caller.get(),
                follow.getReference(),
                new EndForm(
                        outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                        text("leaves"),
                        text("lesson"),
                        text("next")));
        page.goTo(follow.getAddress() + "?fait=fin");
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Option(outcome.name(), words.of(outcome.key())))
                .toList();
    }

    public List<PhotoRow> photos(@Nullable Long stone) {
        return stone == null ? List.of() : projects.photos(caller.get(), stone);
    }

    private String text(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    public Map<String, String> getText() {
        return text;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
