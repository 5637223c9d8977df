package fr.fiftyfifty;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.fiftyfifty.platform.Rooms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house to its habits. A rule counts only since it refuses its own sin. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.fiftyfifty");

    private record Rule(String name, ArchRule rule, List<Class<?>> sins) {
        Rule {
            sins = List.copyOf(sins);
        }
    }

    private static Rule rule(String name, ArchRule rule, Class<?>... sins) {
        return new Rule(name, rule, List.of(sins));
    }

    private static final List<Rule> RULES = List.of(
            rule("no now()", HouseRules.no_now(), Sins.AsksTheSystem.class),
            rule(
                    "EntityManager in repositories",
                    HouseRules.entity_managers_in_repositories(),
                    Sins.HoldsTheManager.class),
            rule("open mutator", HouseRules.mutators_inside_the_room(), Sins.OpenEntity.class),
            rule(
                    "mutator called by a page",
                    HouseRules.mutators_inside_the_room(),
                    Sins.KeptEntity.class,
                    Sins.PageThatChanges.class),
            rule("acts", HouseRules.acts_take_the_caller_and_say_who_may(), Sins.ActsWithoutDoor.class),
            rule("events are records", HouseRules.events_are_records(), Sins.EventThatIsNoRecord.class),
            rule("no setters", HouseRules.entities_have_no_setters(), Sins.OpenEntity.class),
            rule("names", HouseRules.names_say_what_happens(), Sins.IdeaManager.class));

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_habits() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> rule.rule().allowEmptyShould(true).check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_its_sin() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> assertThat(rule.rule()
                                .evaluate(new ClassFileImporter().importClasses(rule.sins()))
                                .hasViolation())
                        .isTrue()));
    }

    @Test
    void a_room_uses_only_rooms_above_it() throws IOException {
        HouseRules.rooms_use_only_rooms_above(Rooms.names(), readers()).check(HOUSE);
    }

    @Test
    void the_order_of_the_rooms_matters() throws IOException {
        List<String> upsideDown = new ArrayList<>(Rooms.names());
        Collections.reverse(upsideDown);
        ArchRule rule = HouseRules.rooms_use_only_rooms_above(upsideDown, readers());
        assertThat(rule.evaluate(HOUSE).hasViolation()).isTrue();
    }

    /** Named after the comment that sets them apart in the one list. */
    private static List<String> readers() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/rooms.txt"));
        int from = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("# readers"))
                .findFirst()
                .orElseThrow());
        return lines.subList(from + 1, lines.size()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
