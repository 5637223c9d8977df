package fr.fiftyfifty.portal;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.time.Delay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What anybody may find among the dossiers of the town: the public ones, whoever asks. */
@Searches
public class Catalogue {

    @Inject
    PublicDossiers dossiers;

    @Inject
    CommuneSearch commune;

    @Inject
    Clock clock;

    /** One page of what is wanted; words that nothing holds exactly are tried again more loosely. */
    @OpenToAll
    public Found find(Caller caller, Wanted wanted) {
        Found found = dossiers.find(caller.commune(), wanted, false);
        if (found.total() == 0 && wanted.page() > 1) {
            found = dossiers.find(caller.commune(), wanted.onPage(1), false);
        }
        return found.total() == 0 && wanted.hasWords()
                ? dossiers.find(caller.commune(), wanted.onPage(1), true)
                : found;
    }

    /** How many of them by theme, district and stage. */
    @OpenToAll
    public List<Facet> facets(Caller caller, Wanted wanted, boolean close) {
        return dossiers.facets(caller.commune(), wanted, close);
    }

    /** The ones that moved last. */
    @OpenToAll
    public List<CatalogueRow> latest(Caller caller, int many) {
        return dossiers.latest(caller.commune(), many);
    }

    /** All of them by slices, latest reference first; the cursor is the last reference already seen. */
    @OpenToAll
    public List<CatalogueRow> below(Caller caller, @Nullable String cursor, int many) {
        return dossiers.below(caller.commune(), cursor, many);
    }

    /** How long the town hall takes at most, as its settings say today. */
    @OpenToAll
    public Times times(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return new Times(
                commune.delay(caller, "first.call", today),
                commune.delay(caller, "first.look", today),
                commune.delay(caller, "opinion", today),
                commune.delay(caller, "answer.legal", today),
                commune.delay(caller, "draft.kept", today));
    }

    /** The delays that the public pages promise. */
    public record Times(Delay call, Delay look, Delay opinion, Delay answer, Delay draft) {}

    /**
     * One page of rows.
     *
     * @param total on all pages
     * @param close true when nothing held the exact words and these come near
     */
    public record Found(List<CatalogueRow> rows, int total, boolean close) {

        public int pages() {
            return Math.max(1, (total + Wanted.PAGE_SIZE - 1) / Wanted.PAGE_SIZE);
        }
    }

    /** How many dossiers of one theme, district or stage; the stage's name is its constant. */
    public record Facet(String kind, String code, String name, int count) {}
}
