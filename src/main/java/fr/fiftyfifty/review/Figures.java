package fr.fiftyfifty.review;

import fr.fiftyfifty.platform.time.FieldClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** The rows behind the figures: one statement a figure. */
@ApplicationScoped
class Figures {

    @PersistenceContext
    EntityManager em;

    List<FigureRow> rows(long commune, FigureKind kind, int year) {
        List<?> rows = em.createNativeQuery(kind.sql())
                .setParameter(1, commune)
                .setParameter(2, start(year))
                .setParameter(3, start(year + 1))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Years in which anything arrived, latest first. */
    List<Integer> years(long commune) {
        List<?> years = em.createNativeQuery(
                        "select distinct cast(extract(year from submitted_at at time zone 'Europe/Paris') as integer)"
                                + " from dossier where commune_id = ?1 order by 1 desc")
                .setParameter(1, commune)
                .getResultList();
        return years.stream().map(year -> ((Number) year).intValue()).toList();
    }

    private static Timestamp start(int year) {
        return Timestamp.from(
                LocalDate.of(year, 1, 1).atStartOfDay(FieldClock.PARIS).toInstant());
    }

    private static FigureRow row(Object[] row) {
        return new FigureRow(
                row[0].toString(), row[1].toString(), Boolean.TRUE.equals(row[2]), new BigDecimal(row[3].toString()));
    }
}
