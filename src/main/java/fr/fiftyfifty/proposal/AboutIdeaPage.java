package fr.fiftyfifty.proposal;

import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaDrafting;
import fr.fiftyfifty.idea.IdeaKind;
import fr.fiftyfifty.platform.faces.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Screen 1 of 4: what should change. */
@Named
@RequestScoped
public class AboutIdeaPage {

    @Inject
    IdeaDrafting drafting;

    @Inject
    DraftDesk desk;

    private String title = "";
    private String story = "";
    private String theme = "";
    private String trap = "";

    @PostConstruct
    void load() {
        DraftContent.AboutIdea about = desk.content().idea();
        if (about != null) {
            title = about.title();
            story = about.story();
            theme = about.theme();
        }
    }

    public void next() {
        typed().check();
        save();
        desk.goTo("/deposer/lieu");
    }

    /** Unfinished is fine: whoever comes back later writes the rest then. */
    public void later() {
        save();
        desk.goTo("/deposer/plus-tard");
    }

    private void save() {
        if (desk.isStarted()) {
            drafting.write(desk.caller(), desk.secret(), typed());
        } else {
            desk.remember(drafting.begin(desk.caller(), typed()));
        }
    }

    private DraftContent.AboutIdea typed() {
        return new DraftContent.AboutIdea(IdeaKind.IDEA, title.strip(), story.strip(), theme);
    }

    public List<Option> getThemes() {
        return desk.list(ListKind.THEME);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getTheme() {
        return theme;
    }

    /** Faces says null for the empty line of a list. */
    public void setTheme(@Nullable String theme) {
        this.theme = theme == null ? "" : theme;
    }

    public String getTrap() {
        return trap;
    }

    public void setTrap(String trap) {
        this.trap = trap;
    }
}
