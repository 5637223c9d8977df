package fr.fiftyfifty.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The ten figures of a year (handbook §8.2), people and things before euros. Each has its list: one row a dossier, whose
 * values add up to the figure, so that page, list and export cannot disagree.
 */
public enum FigureKind {
    /** I1: ideas received in the year; supported initiatives and dossiers from paper count too. */
    IDEAS("select d.reference, d.title, d.visibility = 'PUBLIC', 1 from dossier d"
            + " where d.commune_id = ?1 and d.submitted_at >= ?2 and d.submitted_at < ?3"),
    /** I6: answers given within the legal delay, of those given in the year. */
    ANSWERS(
            "select d.reference, d.title, d.visibility = 'PUBLIC', case when cast(x.decided_at at time zone 'Europe/Paris' as date)"
                    + " <= i.answer_due_on then 1 else 0 end from decision x join dossier d on d.id = x.dossier_id join idea i on i.dossier_id = d.id"
                    + " where d.commune_id = ?1 and x.decided_at >= ?2 and x.decided_at < ?3"),
    /** I8: conventions signed. */
    CONVENTIONS(
            "select d.reference, d.title, d.visibility = 'PUBLIC', count(*) from convention c join dossier d on d.id = c.dossier_id"
                    + " where d.commune_id = ?1 and c.signed_on >= cast(?2 as date) and c.signed_on < cast(?3 as date)"
                    + " group by d.reference, d.title, d.visibility"),
    /** I9: projects alive at some moment of the year. */
    PROJECTS(
            "select d.reference, d.title, d.visibility = 'PUBLIC', 1 from project p join dossier d on d.id = p.dossier_id"
                    + " where d.commune_id = ?1 and p.opened_on < cast(?3 as date)"
                    + " and (p.outcome_on is null or p.outcome = 'IN_USE' or p.outcome_on >= cast(?2 as date))"),
    /** I10: participations, residents' side; never added to distinct people. */
    PEOPLE(
            "select d.reference, d.title, d.visibility = 'PUBLIC', sum(c.people) from contribution c join dossier d on d.id = c.dossier_id"
                    + " where d.commune_id = ?1 and c.done_on >= cast(?2 as date) and c.done_on < cast(?3 as date) and c.side = 'RESIDENTS'"
                    + " and c.state = 'CONFIRMED' and c.superseded_by is null group by d.reference, d.title, d.visibility"),
    /** I11: hours of residents, confirmed by the commune. */
    RESIDENT_HOURS(Sums.hours("RESIDENTS")),
    /** Part of I16: hours of the commune, confirmed by residents. */
    COMMUNE_HOURS(Sums.hours("COMMUNE")),
    /** I15: euros of the commune, confirmed. */
    COMMUNE_EUROS("select d.reference, d.title, d.visibility = 'PUBLIC', sum(c.quantity) from contribution c"
            + " join dossier d on d.id = c.dossier_id where d.commune_id = ?1 and c.done_on >= cast(?2 as date)"
            + " and c.done_on < cast(?3 as date) and c.side = 'COMMUNE' and c.unit = 'EUR' and c.state = 'CONFIRMED'"
            + " and c.superseded_by is null group by d.reference, d.title, d.visibility"),
    /** I33: white stones laid. */
    STONES(
            "select d.reference, d.title, d.visibility = 'PUBLIC', count(*) from white_stone s join project p on p.id = s.project_id"
                    + " join dossier d on d.id = p.dossier_id where d.commune_id = ?1 and s.laid_on >= cast(?2 as date)"
                    + " and s.laid_on < cast(?3 as date) group by d.reference, d.title, d.visibility"),
    /** Supported initiatives, recorded without convention. */
    SUPPORTED("select d.reference, d.title, d.visibility = 'PUBLIC', 1 from dossier d where d.commune_id = ?1"
            + " and d.weight = 'SUPPORTED' and d.submitted_at >= ?2 and d.submitted_at < ?3");

    private final String sql;

    FigureKind(String sql) {
        this.sql = sql;
    }

    /** Rows reference, title, public, value; parameters commune, first moment of the year, first moment of the next. */
    String sql() {
        return sql + " order by 4 desc, 1";
    }

    /** Last part of its address: {@code heures-habitants}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "review.figure." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FigureKind> bySlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    private static final class Sums {

        static String hours(String side) {
            return "select d.reference, d.title, d.visibility = 'PUBLIC', sum(c.quantity) from contribution c"
                    + " join dossier d on d.id = c.dossier_id where d.commune_id = ?1 and c.done_on >= cast(?2 as date)"
                    + " and c.done_on < cast(?3 as date) and c.side = '" + side + "' and c.unit = 'H'"
                    + " and c.state = 'CONFIRMED' and c.superseded_by is null group by d.reference, d.title, d.visibility";
        }
    }
}
