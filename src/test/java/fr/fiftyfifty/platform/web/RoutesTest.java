package fr.fiftyfifty.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void every_address_leads_to_a_page_that_exists() {
        assertThat(Routes.all()).isNotEmpty().allSatisfy(route -> assertThat(
                        Files.exists(Path.of("src/main/webapp" + route.view())))
                .as(route.path() + " -> " + route.view())
                .isTrue());
    }

    @Test
    void no_two_addresses_are_the_same() {
        assertThat(Routes.all().stream().map(route -> route.path().replaceAll("\\{\\w+}", "{}")))
                .doesNotHaveDuplicates();
    }

    @Test
    void fixed_words_win_over_a_reference_and_unknown_ways_lead_nowhere() {
        assertThat(Routes.find("/projets/FF-2026-001")).get().satisfies(found -> assertThat(found.target())
                .endsWith("?reference=FF-2026-001"));
        assertThat(Routes.find("/projets/FF-2026-001/suivre"))
                .get()
                .satisfies(found -> assertThat(found.route().view()).isEqualTo("/dossier/suivre.xhtml"));
        assertThat(Routes.find("/projets.atom")).isEmpty();
        assertThat(Routes.find("/nulle-part")).isEmpty();
    }
}
