package fr.fiftyfifty.portal;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.dossier.Weight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The public dossiers of a commune. SQL, because full text, similarity and counts in one statement are PostgreSQL's; the
 * condition {@link #OPEN} stands in every statement.
 */
@ApplicationScoped
class PublicDossiers {

    private static final String OPEN = "d.commune_id = ?1 and d.visibility = 'PUBLIC'";

    private static final String FROM = " from dossier d join listed_entry t on t.id = d.theme_id"
            + " left join listed_entry q on q.id = d.district_id where " + OPEN;

    private static final String PHOTOS_OF =
            " join stored_file f on f.commune_id = d.commune_id and f.kind = 'PHOTO' and f.room = ";

    /**
     * Token and words of the oldest photograph that a passer-by may see: the idea's, the past paper's or a white stone's, whose
     * file rules all say « the dossier is public ». In the list of columns, so that it is looked for after the page is cut.
     */
    private static final String PHOTO = "(select p.token || ' ' || p.alt from ("
            + "select f.id, f.token, f.alt from idea i" + PHOTOS_OF
            + "'idea' and f.owner_id = i.id where i.dossier_id = d.id"
            + " union all select f.id, f.token, f.alt from takeover k" + PHOTOS_OF
            + "'takeover' and f.owner_id = k.id where k.dossier_id = d.id"
            + " union all select f.id, f.token, f.alt from project j join white_stone s on s.project_id = j.id"
            + PHOTOS_OF
            + "'project.stone' and f.owner_id = s.id where j.dossier_id = d.id) p order by p.id limit 1)";

    private static final String ROW =
            "select d.reference, d.title, d.summary, d.star, d.stage, d.weight, t.code, t.name,"
                    + " q.code, q.name, d.place_label, d.place_whole, d.latitude, d.longitude, d.submitted_at, d.stage_since,"
                    + " d.invented, count(*) over (), " + PHOTO + FROM;

    private static final String EXACT = " and (d.search @@ websearch_to_tsquery('fr', ?2) or d.reference = upper(?2)"
            + " or to_tsvector('fr', t.name || ' ' || coalesce(q.name, '')) @@ websearch_to_tsquery('fr', ?2))";

    /** Nearly the same letters as some of its words: a slip of the finger still finds. */
    private static final String CLOSE = " and word_similarity(unaccent(lower(?2)),"
            + " unaccent(lower(d.title || ' ' || d.place_label || ' ' || t.name))) >= 0.4";

    @PersistenceContext
    EntityManager em;

    /** One page of what is wanted and how many there are in all; {@code close} tolerates misspelt words. */
    Catalogue.Found find(long commune, Wanted wanted, boolean close) {
        StringBuilder sql = new StringBuilder(ROW);
        List<Object> args = new ArrayList<>(arguments(commune, wanted));
        sql.append(words(wanted, close));
        narrow(sql, args, "t.code", wanted.theme());
        narrow(sql, args, "q.code", wanted.district());
        narrow(
                sql,
                args,
                "d.stage",
                wanted.stage() == null ? "" : wanted.stage().name());
        sql.append(order(wanted, close));
        Query query = bound(sql.toString(), args);
        List<Object[]> lines = lines(query.setFirstResult(wanted.offset()).setMaxResults(Wanted.PAGE_SIZE));
        int total = lines.isEmpty() ? 0 : ((Number) lines.get(0)[17]).intValue();
        return new Catalogue.Found(lines.stream().map(PublicDossiers::row).toList(), total, close);
    }

    /** How many there are by theme, district and stage among those that hold the words. */
    List<Catalogue.Facet> facets(long commune, Wanted wanted, boolean close) {
        String from = FROM + words(wanted, close);
        String sql = "select 'theme', t.code, t.name, count(*), min(t.position)" + from + " group by t.code, t.name"
                + " union all select 'district', q.code, q.name, count(*), min(q.position)" + from
                + " and q.id is not null group by q.code, q.name"
                + " union all select 'stage', d.stage, d.stage, count(*), 0" + from
                + " group by d.stage order by 1, 5, 3";
        return lines(bound(sql, arguments(commune, wanted))).stream()
                .map(line -> new Catalogue.Facet(
                        (String) line[0], (String) line[1], (String) line[2], ((Number) line[3]).intValue()))
                .toList();
    }

    /** The ones that moved last. */
    List<CatalogueRow> latest(long commune, int many) {
        Query query = bound(ROW + " order by d.stage_since desc, d.reference desc", List.of(commune));
        return lines(query.setMaxResults(many)).stream()
                .map(PublicDossiers::row)
                .toList();
    }

    /** In the order of references, latest first, from below the cursor. */
    List<CatalogueRow> below(long commune, @Nullable String cursor, int many) {
        Query query = cursor == null
                ? bound(ROW + " order by d.reference desc", List.of(commune))
                : bound(ROW + " and d.reference < ?2 order by d.reference desc", List.of(commune, cursor));
        return lines(query.setMaxResults(many)).stream()
                .map(PublicDossiers::row)
                .toList();
    }

    private static String words(Wanted wanted, boolean close) {
        return wanted.hasWords() ? (close ? CLOSE : EXACT) : "";
    }

    private static void narrow(StringBuilder sql, List<Object> args, String column, String value) {
        if (!value.isEmpty()) {
            args.add(value);
            sql.append(" and ").append(column).append(" = ?").append(args.size());
        }
    }

    private static String order(Wanted wanted, boolean close) {
        if (wanted.order() == Wanted.Order.TITLE) {
            return " order by d.title collate \"fr-x-icu\", d.reference";
        }
        String nearest = close
                ? " order by word_similarity(unaccent(lower(?2)), unaccent(lower(d.title))) desc,"
                : " order by ts_rank(d.search, websearch_to_tsquery('fr', ?2)) desc,";
        return (wanted.hasWords() ? nearest : " order by") + " d.stage_since desc, d.reference desc";
    }

    /** The words, when there are any, always come second. */
    private static List<Object> arguments(long commune, Wanted wanted) {
        return wanted.hasWords() ? List.of(commune, wanted.words()) : List.of(commune);
    }

    private Query bound(String sql, List<?> args) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < args.size(); i++) {
            query.setParameter(i + 1, args.get(i));
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> lines(Query query) {
        return query.getResultList();
    }

    private static CatalogueRow row(Object[] line) {
        return new CatalogueRow(
                (String) line[0],
                (String) line[1],
                (String) line[2],
                (String) line[3],
                Stage.valueOf((String) line[4]),
                line[5] == null ? null : Weight.valueOf((String) line[5]),
                (String) line[6],
                (String) line[7],
                (String) line[8],
                (String) line[9],
                (String) line[10],
                (Boolean) line[11],
                (Double) line[12],
                (Double) line[13],
                moment(line[14]),
                moment(line[15]),
                (Boolean) line[16],
                photo((String) line[18]));
    }

    private static CatalogueRow.@Nullable Photo photo(@Nullable String found) {
        if (found == null) {
            return null;
        }
        int end = found.indexOf(' ');
        return new CatalogueRow.Photo("/fichiers/" + found.substring(0, end) + "/320", found.substring(end + 1));
    }

    private static Instant moment(Object value) {
        return Objects.requireNonNull((Timestamp) value).toInstant();
    }
}
