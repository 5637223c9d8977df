package fr.fiftyfifty.portal;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.time.Delay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The delays of the town hall in the words of a public page: {@code #{delays.call}}. */
@Named("delays")
@RequestScoped
public class DelayWords {

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private Catalogue.@Nullable Times times;

    public String getCall() {
        return words(times().call());
    }

    public String getLook() {
        return words(times().look());
    }

    public String getOpinion() {
        return words(times().opinion());
    }

    public String getAnswer() {
        return words(times().answer());
    }

    public String getDraft() {
        return words(times().draft());
    }

    private Catalogue.Times times() {
        if (times == null) {
            times = catalogue.times(caller.get());
        }
        return times;
    }

    private String words(Delay delay) {
        return page.isEnglish() ? english(delay) : delay.inWords();
    }

    static String english(Delay delay) {
        String unit = delay instanceof Delay.Months
                ? "month"
                : delay instanceof Delay.WorkingDays
                        ? "working day"
                        : delay instanceof Delay.ClearDays ? "clear day" : "day";
        return delay.count() + " " + unit + (delay.count() == 1 ? "" : "s");
    }
}
