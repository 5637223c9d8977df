package fr.fiftyfifty.portal;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.PageWords;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All public dossiers, found by words, theme, district and stage; as a list, or as a map beside the same list. */
@Named
@RequestScoped
public class ExplorePage {

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    PageWords words;

    private @Nullable Wanted wanted;
    private Catalogue.@Nullable Found found;
    private @Nullable List<Catalogue.Facet> facets;

    public Wanted getWanted() {
        if (wanted == null) {
            wanted = Wanted.typed(
                    page.param("q"),
                    page.param("theme"),
                    page.param("quartier"),
                    page.param("etape"),
                    page.param("tri"),
                    page.param("p"));
        }
        return wanted;
    }

    public Catalogue.Found getFound() {
        if (found == null) {
            found = catalogue.find(caller.get(), getWanted());
        }
        return found;
    }

    /** The page really shown: a number past the end shows the first. */
    public int getCurrent() {
        return getWanted().page() > getFound().pages() ? 1 : getWanted().page();
    }

    public boolean isMap() {
        return "carte".equals(page.param("vue"));
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        Wanted now = getWanted();
        return now.hasWords()
                || now.stage() != null
                || !now.theme().isEmpty()
                || !now.district().isEmpty();
    }

    public List<Choice> getThemes() {
        return choices("theme", getWanted().theme());
    }

    public List<Choice> getDistricts() {
        return choices("district", getWanted().district());
    }

    public List<Choice> getStages() {
        Stage chosen = getWanted().stage();
        return facets().stream()
                .filter(facet -> facet.kind().equals("stage"))
                .map(facet -> Stage.valueOf(facet.code()))
                .sorted(Comparator.naturalOrder())
                .map(stage -> new Choice(
                        Wanted.code(stage), words.of(stage.key()), count("stage", stage.name()), stage == chosen))
                .toList();
    }

    /** The same list as another view, page left out: such as {@code vue=carte} with the same words. */
    public String view(String view) {
        String query = query();
        return address() + (view.isEmpty() ? "?" + query : "?" + query + "vue=" + view);
    }

    /** Address of the pager, ready for its number. */
    public String getPager() {
        return address() + "?" + query() + (isMap() ? "vue=carte&" : "");
    }

    private String address() {
        return page.getBase() + "/projets";
    }

    private String query() {
        Wanted now = getWanted();
        StringBuilder query = new StringBuilder();
        add(query, "q", now.words());
        add(query, "theme", now.theme());
        add(query, "quartier", now.district());
        add(query, "etape", now.stage() == null ? "" : Wanted.code(now.stage()));
        add(query, "tri", now.order() == Wanted.Order.RECENT ? "" : now.order().code());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    private List<Choice> choices(String kind, String chosen) {
        return facets().stream()
                .filter(facet -> facet.kind().equals(kind))
                .map(facet -> new Choice(
                        facet.code(), facet.name(), facet.count(), facet.code().equals(chosen)))
                .toList();
    }

    private int count(String kind, String code) {
        return facets().stream()
                .filter(facet -> facet.kind().equals(kind) && facet.code().equals(code))
                .mapToInt(Catalogue.Facet::count)
                .sum();
    }

    private List<Catalogue.Facet> facets() {
        if (facets == null) {
            facets = catalogue.facets(caller.get(), getWanted(), getFound().close());
        }
        return facets;
    }

    /** One line of a drop-down list, with how many dossiers it leads to. */
    public record Choice(String value, String label, int count, boolean chosen) {}
}
