package fr.fiftyfifty.demo.inside.town;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.takeover.PastDossier;
import fr.fiftyfifty.takeover.PastEnd;
import fr.fiftyfifty.takeover.PastLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TownFileTest {

    private static final Pattern ENTRY = Pattern.compile("'(THEME|DISTRICT)', '([a-z0-9-]+)'");
    private static final double REACH = 0.016;

    private final List<TownBlock> blocks = TownFile.past();
    private final List<PastDossier> past =
            blocks.stream().map(block -> block.dossier(null)).toList();

    @Test
    void there_are_forty_dossiers_since_2013() {
        assertThat(past).hasSizeGreaterThanOrEqualTo(40);
        assertThat(past)
                .extracting(
                        dossier -> Objects.requireNonNull(dossier.submittedOn()).getYear())
                .allMatch(year -> year >= 2013)
                .contains(2013, 2015, 2018, 2020, 2022, 2024);
    }

    @Test
    void no_title_comes_twice() {
        assertThat(past).extracting(dossier -> dossier.what().title()).doesNotHaveDuplicates();
    }

    @Test
    void themes_and_districts_are_those_of_the_commune() throws IOException {
        Set<String> known = known();
        for (PastDossier dossier : past) {
            assertThat(known).contains(dossier.what().theme());
            if (!dossier.what().district().isEmpty()) {
                assertThat(known).contains(dossier.what().district());
            }
        }
    }

    @Test
    void points_lie_in_the_commune() {
        assertThat(past).allSatisfy(dossier -> {
            Double latitude = dossier.what().latitude();
            Double longitude = dossier.what().longitude();
            if (latitude != null && longitude != null) {
                assertThat(Math.abs(latitude - 50.4583)).isLessThan(REACH);
                assertThat(Math.abs(longitude - 2.7942)).isLessThan(REACH + 0.005);
            }
        });
    }

    @Test
    void days_follow_one_another() {
        for (PastDossier dossier : past) {
            LocalDate brought = Objects.requireNonNull(dossier.submittedOn());
            if (dossier.paper() != null) {
                LocalDate signed = Objects.requireNonNull(dossier.paper().signedOn());
                LocalDate from = Objects.requireNonNull(dossier.paper().startsOn());
                assertThat(signed).as(dossier.what().title()).isAfterOrEqualTo(brought);
                assertThat(from).as(dossier.what().title()).isAfterOrEqualTo(signed);
                assertThat(dossier.paper().endsOn()).isAfter(from);
                if (dossier.endedOn() != null) {
                    assertThat(dossier.endedOn()).as(dossier.what().title()).isAfterOrEqualTo(from);
                }
            }
            assertThat(dossier.years()).allMatch(year -> year.year() >= brought.getYear());
            assertThat(dossier.stones()).allMatch(stone -> !stone.day().isBefore(brought));
        }
    }

    @Test
    void every_convention_promises_on_both_sides() {
        assertThat(past)
                .filteredOn(dossier -> dossier.weight() != Weight.SUPPORTED && dossier.end() != PastEnd.REFUSED)
                .allSatisfy(dossier -> assertThat(dossier.lines())
                        .as(dossier.what().title())
                        .extracting(PastLine::side)
                        .contains(Side.RESIDENTS, Side.COMMUNE));
    }

    @Test
    void what_stopped_left_a_lesson() {
        assertThat(past)
                .filteredOn(dossier -> dossier.end() == PastEnd.STOPPED)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(dossier -> assertThat(dossier.lesson()).isNotBlank());
    }

    @Test
    void twelve_pictures_say_what_they_show() {
        assertThat(past.stream().flatMap(dossier -> dossier.photos().stream()).toList())
                .hasSize(12)
                .allSatisfy(photo -> assertThat(photo.alt()).isNotBlank());
    }

    @Test
    void everything_is_flagged_as_invented() {
        assertThat(past).allMatch(PastDossier::invented);
    }

    @Test
    void apostrophes_are_french() {
        assertThat(past).noneMatch(dossier -> dossier.toString().contains("'"));
    }

    @Test
    void leads_live_in_the_town() {
        Set<String> names = Arrays.stream(Townsfolk.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(blocks)
                .filteredOn(block -> block.has("lead"))
                .extracting(block -> block.raw("lead").toUpperCase(Locale.ROOT))
                .isSubsetOf(names);
    }

    private static Set<String> known() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (InputStream in =
                Objects.requireNonNull(TownFileTest.class.getResourceAsStream("/db/migration/V002__commune.sql"))) {
            Matcher entries = ENTRY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (entries.find()) {
                codes.add(entries.group(2));
            }
        }
        return codes;
    }
}
