package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** « Envois »: how the outbox stands, and what to do with mails that did not arrive. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    OutboxSearch search;

    @Inject
    Outbox outbox;

    @Inject
    CurrentCaller caller;

    @Inject
    Words words;

    private final Rows rows = new Rows();

    /** Refuses whoever may not see it before anything is drawn. */
    public void open() {
        OutboxSummary summary = getSummary();
        rows.setRowCount(Math.toIntExact(summary.undelivered()));
    }

    public OutboxSummary getSummary() {
        return search.summary(caller.get());
    }

    public LazyDataModel<UndeliveredRow> getRows() {
        return rows;
    }

    public void retry(long id) {
        outbox.retry(caller.get(), id);
        say("notification.outbox.retried");
    }

    public void giveUp(long id) {
        outbox.giveUp(caller.get(), id);
        say("notification.outbox.givenUp");
    }

    public String moment(@Nullable Instant at) {
        return at == null
                ? words.of("notification.outbox.none")
                : DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.FRENCH)
                        .format(at.atZone(PARIS));
    }

    public String state(DispatchState state) {
        return words.of("notification.state." + state.name());
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.of(key)));
    }

    private class Rows extends LazyDataModel<UndeliveredRow> {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(getSummary().undelivered());
        }

        @Override
        public List<UndeliveredRow> load(
                int first, int most, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
            return search.undelivered(caller.get(), first, most);
        }

        @Override
        public String getRowKey(UndeliveredRow row) {
            return Long.toString(row.id());
        }

        @Override
        public @Nullable UndeliveredRow getRowData(String key) {
            for (UndeliveredRow row : getWrappedData()) {
                if (getRowKey(row).equals(key)) {
                    return row;
                }
            }
            return null;
        }
    }
}
