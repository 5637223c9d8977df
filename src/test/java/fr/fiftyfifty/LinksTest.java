package fr.fiftyfifty;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.web.Route;
import fr.fiftyfifty.platform.web.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page without a way in: each address stands as a link on another page, in a mail, or is where a form leads. */
class LinksTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"]+)\"");
    private static final Pattern PREFIX = Pattern.compile("#\\{(request\\.contextPath|page\\.base)}");
    private static final List<String> BASES = List.of("/bilan", "/agent/bilan");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern JOINED =
            Pattern.compile("\"(/[^\"\\s]*)\"((?:\\s*\\+\\s*(?:\"[^\"\\n]*\"|[A-Za-z][\\w.()]*))*)");
    private static final Pattern PIECE = Pattern.compile("\"([^\"\\n]*)\"|[A-Za-z][\\w.()]*");

    @Test
    void every_address_of_the_site_has_a_link_that_leads_there() {
        List<Source> sources = sources();
        Set<String> lost = Routes.all().stream()
                .filter(route -> sources.stream().noneMatch(source -> source.leadsTo(route)))
                .map(Route::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lost).isEmpty();
    }

    @Test
    void an_address_without_a_link_would_be_seen() {
        Source page = new Source(
                "/a/b.xhtml", linksOf("<a href=\"#{page.base}/projets/#{row.reference}?x=1#y\">"), s -> true);
        assertThat(page.links()).containsExactly("/projets/x");
        assertThat(joined("page.goTo(\"/agent/dossiers/\" + dossier.reference() + \"/clore?fait=clos\")"))
                .containsExactly("/agent/dossiers/x/clore");
        assertThat(Routes.all()).anyMatch(page::leadsTo);
        assertThat(Routes.all()).anyMatch(route -> !page.leadsTo(route));
    }

    /**
     * A file that holds links.
     *
     * @param name of the file, as the site says it
     * @param counts whether its links count for a view: a page's own links to itself lead nobody there
     */
    private record Source(String name, List<String> links, Predicate<String> counts) {

        boolean leadsTo(Route route) {
            return counts.test(route.view())
                    && links.stream()
                            .anyMatch(link -> route.pattern().matcher(link).matches());
        }
    }

    private static List<Source> sources() {
        List<Source> pages =
                files(PAGES, ".xhtml").stream().map(LinksTest::ofPage).toList();
        Stream<Source> classes =
                files(Path.of("src/main/java"), ".java").stream().map(LinksTest::ofClass);
        return Stream.concat(pages.stream(), classes).toList();
    }

    /** A page of several addresses, such as one a year, may lead from one to the other. */
    private static Source ofPage(Path file) {
        String name = "/" + PAGES.relativize(file);
        boolean several =
                Routes.all().stream().filter(route -> route.view().equals(name)).count() > 1;
        return new Source(name, linksOf(read(file)), view -> several || !view.equals(name));
    }

    /** What a page's own bean says leads back to that page; what it says for another page counts there. */
    private static Source ofClass(Path file) {
        String type = String.valueOf(file.getFileName()).replace(".java", "");
        String bean = Character.toLowerCase(type.charAt(0)) + type.substring(1) + ".";
        Set<String> own = files(PAGES, ".xhtml").stream()
                .filter(page -> read(page).contains(bean))
                .map(page -> "/" + PAGES.relativize(page))
                .collect(Collectors.toSet());
        return new Source(type, joined(read(file)), view -> own.size() != 1 || !own.contains(view));
    }

    private static List<String> linksOf(String page) {
        return LINK.matcher(page)
                .results()
                .flatMap(found -> bases(found.group(1)))
                .map(link -> clean(EXPRESSION.matcher(link).replaceAll("x")))
                .toList();
    }

    /** A part used by several pages is told by each where its links begin. */
    private static Stream<String> bases(String link) {
        String local = PREFIX.matcher(link).replaceAll("");
        return local.startsWith("#{base}")
                ? BASES.stream().map(base -> base + local.substring("#{base}".length()))
                : Stream.of(local);
    }

    /** Addresses glued together in Java, with x for what is not known here. */
    private static List<String> joined(String source) {
        return JOINED.matcher(source)
                .results()
                .map(found -> {
                    StringBuilder link = new StringBuilder(found.group(1));
                    Matcher piece = PIECE.matcher(found.group(2));
                    while (piece.find()) {
                        link.append(piece.group(1) == null ? "x" : piece.group(1));
                    }
                    return clean(link.toString());
                })
                .toList();
    }

    private static String clean(String link) {
        return link.replaceAll("[?#].*$", "");
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
