package fr.fiftyfifty.takeover;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Reprise » : one screen for one dossier of the past, and below it the last ones entered. */
@Named
@ViewScoped
public class TakeoverPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient Takeover takeover;

    @Inject
    transient TakeoverSearch search;

    @Inject
    transient CommuneSearch commune;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Words words;

    private final TakeoverText text = new TakeoverText();
    private transient @Nullable Part scan;
    private transient @Nullable Part photo;

    /** Whoever may not enter one gets no form either. */
    public void open() {
        getLatest();
    }

    public void enter() throws IOException {
        try (InputStream paper = stream(scan);
                InputStream picture = stream(photo)) {
            List<PastDossier.Photo> photos =
                    picture == null ? List.of() : List.of(new PastDossier.Photo(picture, name(photo), text.getAlt()));
            String reference =
                    takeover.enter(caller.get(), text.dossier(text.getPaper().paper(paper, name(scan)), photos));
            page.goTo("/agent/reprise?fait=" + reference);
        }
    }

    private static @Nullable InputStream stream(@Nullable Part sent) throws IOException {
        return sent == null || sent.getSize() == 0 ? null : sent.getInputStream();
    }

    private static String name(@Nullable Part sent) {
        return sent == null ? "" : Objects.requireNonNullElse(sent.getSubmittedFileName(), "");
    }

    public List<PaperRow> getLatest() {
        return search.latest(caller.get());
    }

    /** Reference of the dossier just entered, or null. */
    public @Nullable String getEntered() {
        return page.param("fait");
    }

    public List<Option> getThemes() {
        return list(ListKind.THEME).toList();
    }

    public List<Option> getDistricts() {
        return Stream.concat(Stream.of(new Option("", words.of("takeover.district.none"))), list(ListKind.DISTRICT))
                .toList();
    }

    private Stream<Option> list(ListKind kind) {
        return commune.list(caller.get(), kind).stream().map(row -> new Option(row.code(), row.name()));
    }

    public List<Option> getWeights() {
        return Arrays.stream(Weight.values())
                .map(weight -> new Option(weight.name(), words.of(weight.key())))
                .toList();
    }

    public List<Option> getEnds() {
        return Arrays.stream(PastEnd.values())
                .map(end -> new Option(end.name(), words.of(end.key())))
                .toList();
    }

    public TakeoverText getText() {
        return text;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
