package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.security.Tokens;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « C'est fait » : the small form of one promise, its date and quantity preset; then, apart, a photograph. */
@Named
@RequestScoped
public class DeclarePage {

    private static final String BESIDE = "autre";

    @Inject
    Contributing contributing;

    @Inject
    FollowUpPage follow;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    Clock clock;

    private final Map<String, String> text = new HashMap<>();
    private @Nullable LocalDate day;
    private @Nullable Part photo;

    @PostConstruct
    void preset() {
        day = LocalDate.now(clock);
        text.put("people", "1");
        text.put("unit", Unit.H.name());
        text.put("once", Tokens.make());
        chosen().map(FollowedLine::progress)
                .map(LineProgress::left)
                .filter(left -> left.signum() > 0)
                .ifPresent(left -> text.put(
                        "amount", left.stripTrailingZeros().toPlainString().replace('.', ',')));
    }

    /** The line whose form is open. */
    public @Nullable FollowedLine getChosen() {
        return chosen().orElse(null);
    }

    private Optional<FollowedLine> chosen() {
        String line = page.param("ligne");
        return follow.lines().stream()
                .filter(row -> row.declarable() && row.id().toString().equals(line))
                .findFirst();
    }

    /** Something beside the promises. */
    public boolean isBeside() {
        return BESIDE.equals(page.param("ligne")) && follow.isUnderWay() && follow.getSide() != null;
    }

    /** Whether a number is asked for: not for a promise such as « laisser le passage ». */
    public boolean isCounted() {
        return isBeside() || chosen().map(FollowedLine::row).map(LineRow::unit).isPresent();
    }

    /** Whether hours are asked for, and so how many people. */
    public boolean isHours() {
        return isBeside()
                || chosen().map(FollowedLine::row)
                        .map(LineRow::unit)
                        .filter(Unit.H::equals)
                        .isPresent();
    }

    public void declare() {
        Unit unit = unit();
        BigDecimal amount = unit == null || text("amount").isBlank()
                ? null
                : Quantity.parse("amount", text("amount"), unit).value();
        long fresh = contributing.declare(
                caller.get(),
                follow.getReference(),
                new ContributionForm(
                        chosen().map(FollowedLine::id).orElse(null),
                        day,
                        amount,
                        amount == null ? null : unit,
                        people(),
                        text("words"),
                        text("once")));
        follow.goTo("?fait=dit&note=" + fresh + "#note");
    }

    private @Nullable Unit unit() {
        return isBeside()
                ? Unit.valueOf(text("unit"))
                : chosen().map(FollowedLine::row).map(LineRow::unit).orElse(null);
    }

    private int people() {
        try {
            return isHours() ? Integer.parseInt(text("people")) : 1;
        } catch (NumberFormatException e) {
            throw DomainException.invalid("people", "contribution.people", 9999);
        }
    }

    /** The contribution just noted, which may get its photograph. */
    public @Nullable ContributionRow getNoted() {
        return follow.getAll().stream()
                .filter(row ->
                        row.side() == follow.getSide() && row.id().toString().equals(page.param("note")))
                .findFirst()
                .orElse(null);
    }

    public void addPhoto() throws IOException {
        Part sent = photo;
        ContributionRow noted = getNoted();
        if (sent == null || sent.getSize() == 0 || noted == null) {
            throw DomainException.invalid("photo", "contribution.photo.none");
        }
        try (InputStream in = sent.getInputStream()) {
            contributing.illustrate(
                    caller.get(),
                    follow.getReference(),
                    noted.id(),
                    in,
                    Objects.requireNonNullElse(sent.getSubmittedFileName(), ""),
                    text("alt"));
        }
        follow.goTo("?fait=photo");
    }

    public List<Option> getUnits() {
        return Stream.of(Unit.values())
                .map(unit -> new Option(unit.name(), unit.plural()))
                .toList();
    }

    private String text(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    public Map<String, String> getText() {
        return text;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
