package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.platform.security.SystemCalls;
import fr.fiftyfifty.takeover.Takeover;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Loads the demo's town once the application answers; a start that was cut short is gone on with by the next. Whatever fails is
 * logged by its step, and the rest goes on.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TownLoader {

    private static final Logger LOG = Logger.getLogger(TownLoader.class.getName());
    private static final Duration BREATH = Duration.ofSeconds(2);
    private static final String MODEL = "street_flowering";

    @Resource
    TimerService timers;

    @Inject
    @ConfigProperty(name = "app.demo.town", defaultValue = "false")
    boolean wanted;

    @Inject
    Census census;

    @Inject
    TownHall hall;

    @Inject
    Takeover takeover;

    @Inject
    Submitting submitting;

    @Inject
    LiveTown live;

    @Inject
    Underway underway;

    @Inject
    Marks marks;

    @Inject
    SystemCalls system;

    @PostConstruct
    void soon() {
        if (wanted) {
            timers.createSingleActionTimer(BREATH.toMillis(), new TimerConfig("town", false));
        }
    }

    @Timeout
    void load() {
        long begun = System.nanoTime();
        if (!step("people", () -> {
            census.welcomeAll();
            return true;
        })) {
            return;
        }
        step("framework act", () -> run(hall::frameworkAct));
        step("delegation", () -> run(hall::delegation));
        step("insurer", () -> run(hall::insurer));
        street();
        step("bench", () -> sent(Ideas.BENCH));
        track();
        square();
        past();
        LOG.log(Level.INFO, "the town is loaded: {0} dossiers, {1} s", new Object[] {
            marks.titles().size(), Duration.ofNanos(System.nanoTime() - begun).toSeconds()
        });
    }

    private void past() {
        Set<String> known = new HashSet<>(marks.titles());
        for (TownBlock block : TownFile.past()) {
            if (!known.contains(block.text("title"))) {
                step("past " + block.name(), () -> run(() -> enter(block)));
            }
        }
    }

    private void enter(TownBlock block) {
        String lead = block.raw("lead");
        Long person = lead.isEmpty() ? null : census.person(Townsfolk.valueOf(lead.toUpperCase(Locale.ROOT)));
        takeover.enter(census.as(Townsfolk.NOUR), block.dossier(person));
    }

    /** In « Promesses », with one remark. */
    private void street() {
        String reference = begun(Ideas.STREET);
        if (reference == null) {
            return;
        }
        step("street: neighbour", () -> run(() -> live.join(reference, Townsfolk.MARIUS)));
        boolean promised = at(reference, Stage.SUBMITTED)
                && step("street: look", () -> run(() -> live.lookAndAsk(reference)))
                && step("street: agree", () -> run(() -> live.agree(reference)))
                && step(
                        "street: promises",
                        () -> run(() -> live.promise(reference, MODEL, BigDecimal.valueOf(40), BigDecimal.TEN)));
        if (promised) {
            step(
                    "street: remark",
                    () -> run(() -> live.remark(
                            reference,
                            Townsfolk.LINA,
                            "Deux familles partent en août : comptons plutôt 32.",
                            BigDecimal.valueOf(32))));
        }
    }

    /** In evaluation, one opinion missing. */
    private void track() {
        String reference = begun(Ideas.TRACK);
        if (reference != null && at(reference, Stage.SUBMITTED)) {
            step("track: look", () -> run(() -> live.lookAndAsk(reference)));
        }
    }

    /** Signed and in progress, with contributions to confirm and one white stone. */
    private void square() {
        String reference = begun(Ideas.SQUARE);
        if (reference == null || !at(reference, Stage.SUBMITTED)) {
            return;
        }
        boolean ready = step("square: look", () -> run(() -> live.lookAndAsk(reference)))
                && step("square: agree", () -> run(() -> live.agree(reference)))
                && step(
                        "square: promises",
                        () -> run(() -> live.promise(reference, MODEL, BigDecimal.valueOf(30), BigDecimal.valueOf(12))))
                && step("square: yes", () -> run(() -> live.sayYes(reference, Townsfolk.MARIUS)))
                && step("square: before signature", () -> run(() -> underway.open(reference)))
                && step("square: signatures", () -> run(() -> underway.sign(reference)));
        if (ready) {
            step("square: on the ground", () -> {
                underway.live(reference, Townsfolk.MARIUS);
                return true;
            });
        }
    }

    private @Nullable String begun(Submitting.Brought idea) {
        return step(idea.title(), () -> sent(idea))
                ? marks.reference(idea.title()).orElse(null)
                : null;
    }

    private boolean sent(Submitting.Brought idea) throws Exception {
        return marks.reference(idea.title()).isPresent() || submitting.send(idea) != null;
    }

    private boolean at(String reference, Stage stage) {
        return marks.stage(reference) == stage;
    }

    private static boolean run(Runnable what) {
        what.run();
        return true;
    }

    /** One step, in a request scope of its own as a person's would be. Says whether it was done. */
    @SuppressWarnings("CatchingUnchecked")
    private boolean step(String name, Callable<Boolean> what) {
        boolean[] done = new boolean[1];
        try {
            system.run(caller -> {
                try {
                    done[0] = what.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the town goes on without « " + name + " »: " + e.getMessage(), e);
        }
        return done[0];
    }
}
