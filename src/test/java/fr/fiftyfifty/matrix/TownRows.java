package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.commune.CommuneIdentity;
import fr.fiftyfifty.commune.EntryForm;
import fr.fiftyfifty.commune.EntryRow;
import fr.fiftyfifty.commune.LetterText;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.regulation.FrameworkActRow;
import fr.fiftyfifty.regulation.RateForm;
import fr.fiftyfifty.regulation.RateRow;
import fr.fiftyfifty.regulation.RegulationSearch;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Settings of the commune, its regulation, its journal and its outbox. */
final class TownRows {

    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

    private TownRows() {}

    static List<Row> rows() {
        return Stream.of(settings(), rules(), records()).flatMap(List::stream).toList();
    }

    private static List<Row> settings() {
        return List.of(
                row("CommuneSettings.changeIdentity", Who.of(Who.DGS, Who.ADMIN), (w, c) -> with(identity(w))),
                row(
                        "CommuneSettings.saveEntry",
                        Who.settingsKeepers(),
                        (w, c) -> with(
                                ListKind.THEME,
                                null,
                                new EntryForm("matrice", "Matrice", 99, null, null, null, null, 0))),
                row("CommuneSettings.closeEntry", Who.settingsKeepers(), (w, c) -> with(ListKind.THEME, theme(w).id())),
                row(
                        "CommuneSettings.changeDelay",
                        Who.settingsKeepers(),
                        (w, c) -> with("first.call", "6ouvrés", "essai")),
                row("CommuneSettings.changeLetter", Who.settingsKeepers(), (w, c) -> with("idea.receipt", letter(w))),
                row("CommuneSearch.identity", Who.all(), (w, c) -> with()),
                row("CommuneSearch.list", Who.all(), (w, c) -> with(ListKind.DEPARTMENT)),
                row("CommuneSearch.listWithClosed", Who.settingsKeepers(), (w, c) -> with(ListKind.THEME)),
                row("CommuneSearch.delays", Who.settingsKeepers(), (w, c) -> with(w.today())),
                row("CommuneSearch.letters", Who.settingsKeepers(), (w, c) -> with(w.today())),
                row("CommuneSearch.letterToEdit", Who.settingsKeepers(), (w, c) -> with("idea.receipt", w.today())));
    }

    private static List<Row> rules() {
        return List.of(
                row(
                        "Regulation.recordFrameworkAct",
                        Who.settingsKeepers(),
                        (w, c) -> with(w.frameworkAct("ESSAI", w.today().plusYears(5)))),
                row("Regulation.changeFrameworkAct", Who.settingsKeepers(), (w, c) -> changedAct(w)),
                row("Regulation.changeRate", Who.settingsKeepers(), (w, c) -> changedRate(w)),
                row("RegulationSearch.models", Who.all(), (w, c) -> with(w.today())),
                row("RegulationSearch.suggest", Who.all(), (w, c) -> with("cadre-de-vie", "fleurs", w.today())),
                row("RegulationSearch.model", Who.all(), (w, c) -> with(World.MODEL, w.today())),
                row("RegulationSearch.edition", Who.all(), (w, c) -> with(World.MODEL, edition(w), w.today())),
                row("RegulationSearch.frameworkAct", Who.all(), (w, c) -> with(w.today())),
                row("RegulationSearch.frameworkActs", Who.all(), (w, c) -> with()),
                row("RegulationSearch.rate", Who.all(), (w, c) -> with(rate(w).key(), w.today())),
                row("RegulationSearch.rates", Who.all(), (w, c) -> with(w.today())),
                row("RegulationSearch.model unknown", Set.of(), (w, c) -> with("inconnu", w.today())),
                row("RegulationSearch.edition unknown", Set.of(), (w, c) -> with(World.MODEL, 999, w.today())),
                found("RegulationSearch.models before all of them", Set.of(), (w, c) -> with(LONG_AGO)),
                found("RegulationSearch.suggest before all of them", Set.of(), (w, c) -> with("", "fleurs", LONG_AGO)),
                found("RegulationSearch.frameworkAct before all of them", Set.of(), (w, c) -> with(LONG_AGO)),
                found("RegulationSearch.rate before all of them", Set.of(), (w, c) -> with(rate(w).key(), LONG_AGO)),
                found("RegulationSearch.rates before all of them", Set.of(), (w, c) -> with(LONG_AGO)));
    }

    private static List<Row> records() {
        return List.of(
                row("JournalSearch.verify", Who.of(Who.ADMIN, Who.DPO), (w, c) -> with()),
                row("Outbox.retry", Who.of(Who.ADMIN), (w, c) -> with(undelivered(w))),
                row("Outbox.giveUp", Who.of(Who.ADMIN), (w, c) -> with(undelivered(w))),
                row("OutboxSearch.summary", Who.of(Who.ADMIN), (w, c) -> with()),
                row("OutboxSearch.undelivered", Who.of(Who.ADMIN), (w, c) -> with(0, 10)));
    }

    private static CommuneIdentity identity(World world) {
        CommuneIdentity now = world.commune.identity(world.as(Who.DGS));
        return new CommuneIdentity(
                now.name(),
                now.insee(),
                now.postcode(),
                now.address() + " bis",
                now.phone(),
                now.email(),
                now.dpoContact(),
                now.court(),
                now.population(),
                now.latitude(),
                now.longitude(),
                now.version());
    }

    private static EntryRow theme(World world) {
        return world.commune.list(world.as(Who.DGS), ListKind.THEME).get(0);
    }

    private static LetterText letter(World world) {
        LetterText now = world.commune.letterToEdit(world.as(Who.DGS), "idea.receipt", world.today());
        return new LetterText(now.subject(), now.body() + "\n\nÀ bientôt.");
    }

    private static RegulationSearch regulation() {
        return CDI.current().select(RegulationSearch.class).get();
    }

    private static int edition(World world) {
        return regulation().model(world.as(Who.DGS), World.MODEL, world.today()).version();
    }

    private static Object[] changedAct(World world) {
        FrameworkActRow row = regulation().frameworkActs(world.as(Who.DGS)).get(0);
        return with(
                row.id(),
                new fr.fiftyfifty.regulation.FrameworkActForm(
                        row.number(),
                        row.object() + " bis",
                        row.adoptedOn(),
                        row.transmittedOn(),
                        row.publishedOn(),
                        row.validFrom(),
                        row.validTo(),
                        row.maxEuros(),
                        row.maxYears(),
                        row.maxSquareMetres(),
                        row.models(),
                        row.version()));
    }

    private static RateRow rate(World world) {
        return regulation().rates(world.as(Who.DGS), world.today()).get(0);
    }

    private static Object[] changedRate(World world) {
        return with(
                rate(world).key(),
                new RateForm(Money.euros(17), null, world.today().plusDays(1), "essai", "essai", null));
    }

    /** A mail of the world, refused by its recipient a moment ago. */
    private static long undelivered(World world) throws Exception {
        long id = world.ground.number("select id from outbox where commune_id = 1 and kind = 'MAIL' and person_id = "
                + Who.LEAD.person() + " order by id limit 1 for update");
        world.ground.run("update outbox set state = 'BOUNCED' where id = " + id);
        return id;
    }
}
