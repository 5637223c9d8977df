package fr.fiftyfifty.proposal;

import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaDrafting;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.idea.Wish;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.faces.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Screen 3 of 4: what the bearers will do, and what they hope for. */
@Named
@RequestScoped
public class AboutPromisesPage {

    @Inject
    IdeaDrafting drafting;

    @Inject
    DraftDesk desk;

    private String forWhom = "";
    private String[] offers = {};
    private String offerWords = "";
    private String[] wishes = {};
    private String wishWords = "";
    private String when = "";

    @PostConstruct
    void load() {
        DraftContent.AboutPromises about = desk.content().promises();
        if (about != null) {
            forWhom = about.forWhom();
            offers = about.offers().stream().map(Enum::name).toArray(String[]::new);
            offerWords = about.offerWords();
            wishes = about.wishes().stream().map(Enum::name).toArray(String[]::new);
            wishWords = about.wishWords();
            when = about.when();
        }
    }

    public void open() {
        desk.beginAtTheBeginning();
    }

    public void next() {
        typed().check();
        save();
        desk.goTo("/deposer/vous");
    }

    /** Unfinished is fine: whoever comes back later writes the rest then. */
    public void later() {
        save();
        desk.goTo("/deposer/plus-tard");
    }

    private void save() {
        drafting.promise(desk.caller(), desk.secret(), typed());
    }

    private DraftContent.AboutPromises typed() {
        return new DraftContent.AboutPromises(
                forWhom.strip(),
                Arrays.stream(offers).map(Offer::valueOf).toList(),
                offerWords.strip(),
                Arrays.stream(wishes).map(Wish::valueOf).toList(),
                wishWords.strip(),
                when.strip());
    }

    /** The photograph sent with the second screen, for its writer to see. */
    public List<PhotoRow> getPhotos() {
        return desk.photos();
    }

    public List<Option> getOfferOptions() {
        return desk.options(Offer.values(), Offer::key);
    }

    public List<Option> getWishOptions() {
        return desk.options(Wish.values(), Wish::key);
    }

    public String getForWhom() {
        return forWhom;
    }

    public void setForWhom(String forWhom) {
        this.forWhom = forWhom;
    }

    public String[] getOffers() {
        return offers.clone();
    }

    public void setOffers(String[] offers) {
        this.offers = offers.clone();
    }

    public String getOfferWords() {
        return offerWords;
    }

    public void setOfferWords(String offerWords) {
        this.offerWords = offerWords;
    }

    public String[] getWishes() {
        return wishes.clone();
    }

    public void setWishes(String[] wishes) {
        this.wishes = wishes.clone();
    }

    public String getWishWords() {
        return wishWords;
    }

    public void setWishWords(String wishWords) {
        this.wishWords = wishWords;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }
}
