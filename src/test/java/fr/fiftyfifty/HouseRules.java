package fr.fiftyfifty;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beRecords;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The habits of the house that bytecode shows; {@link HouseTest} holds the house to them, and has seen each refuse. */
final class HouseRules {

    private static final Set<String> CLOCK_ROOMS =
            Set.of("fr.fiftyfifty.platform.security", "fr.fiftyfifty.platform.time");

    /**
     * Irregular plurals; the one class behind which the bytes of files lie; and login rows, which are written before there
     * is a caller to act, by a room that other packages of {@code platform} must reach.
     */
    private static final Set<String> REPOSITORIES = Set.of("People", "MediaStore", "Logins");

    private HouseRules() {}

    static ArchRule no_now() {
        DescribedPredicate<JavaMethodCall> now = DescribedPredicate.describe(
                "the time of the system",
                call -> isNow(call.getTarget())
                        && !CLOCK_ROOMS.contains(call.getOriginOwner().getPackageName()));
        return noClasses().should().callMethodWhere(now).because("acts are given the field's clock");
    }

    /** {@code now(clock)} asks a clock that was given, and is welcome. */
    private static boolean isNow(AccessTarget.MethodCallTarget target) {
        boolean ofClock = target.getOwner().isEquivalentTo(Clock.class)
                && target.getName().startsWith("system");
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean millis = target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
        return ofClock || now || millis;
    }

    static ArchRule entity_managers_in_repositories() {
        DescribedPredicate<JavaClass> notARepository = DescribedPredicate.describe(
                "are no repositories (package-private, plural)",
                type -> isHigh(type) || !isPlural(type.getSimpleName()));
        return noClasses().that(notARepository).should().dependOnClassesThat().areAssignableTo(EntityManager.class);
    }

    private static boolean isHigh(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && !REPOSITORIES.contains(type.getSimpleName());
    }

    private static boolean isPlural(String name) {
        return name.endsWith("s") || REPOSITORIES.contains(name);
    }

    static ArchRule mutators_inside_the_room() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new Told<>("let only acts and entities of the room change them") {
                    @Override
                    void look(JavaClass entity, ConditionEvents events) {
                        entity.getMethods().stream().filter(HouseRules::mutates).forEach(method -> {
                            if (isOpen(method)) {
                                no(
                                        events,
                                        entity,
                                        method.getFullName() + " changes an entity and is not package-private");
                            }
                            method.getCallsOfSelf().stream()
                                    .map(JavaAccess::getOriginOwner)
                                    .filter(caller -> !mayChange(caller))
                                    .forEach(caller -> no(
                                            events,
                                            entity,
                                            caller.getName() + " changes an entity by " + method.getFullName()));
                        });
                    }
                });
    }

    private static boolean mayChange(JavaClass caller) {
        return caller.isAnnotatedWith(Acts.class)
                || caller.isAnnotatedWith(Entity.class)
                || caller.getName().equals("fr.fiftyfifty.platform.security.Logins");
    }

    private static boolean isOpen(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean mutates(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && method.getFieldAccesses().stream()
                        .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET);
    }

    static ArchRule acts_take_the_caller_and_say_who_may() {
        return methods()
                .that()
                .areDeclaredInClassesThat(annotated())
                .and()
                .arePublic()
                .should(new Told<>("take the caller first and carry exactly one of the three doors") {
                    @Override
                    void look(JavaMethod method, ConditionEvents events) {
                        List<JavaClass> parameters = method.getRawParameterTypes();
                        if (parameters.isEmpty() || !parameters.get(0).isEquivalentTo(Caller.class)) {
                            no(events, method, method.getFullName() + " does not take the caller first");
                        }
                        long doors = Stream.of(Allowed.class, OpenToAll.class, FromWithin.class)
                                .filter(method::isAnnotatedWith)
                                .count();
                        if (doors != 1) {
                            no(events, method, method.getFullName() + " has " + doors + " doors instead of one");
                        }
                    }
                });
    }

    private static DescribedPredicate<JavaClass> annotated() {
        return DescribedPredicate.describe(
                "are acts or searches",
                type -> type.isAnnotatedWith(Acts.class) || type.isAnnotatedWith(Searches.class));
    }

    static ArchRule events_are_records() {
        return classes()
                .that()
                .areAssignableTo(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should(beRecords());
    }

    static ArchRule entities_have_no_setters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    static ArchRule names_say_what_happens() {
        return classes().should().haveNameNotMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Bean)(\\$.*)?");
    }

    static ArchRule rooms_use_only_rooms_above(List<String> order, List<String> readers) {
        return classes().should(new Told<>("use only rooms above their own") {
            @Override
            void look(JavaClass type, ConditionEvents events) {
                int mine = order.indexOf(room(type));
                if (mine < 0) {
                    no(events, type, type.getName() + " lives in no room of rooms.txt");
                }
                if (!room(type).equals("platform") && !type.getPackageName().equals("fr.fiftyfifty." + room(type))) {
                    no(events, type, type.getName() + ": only platform has sub-packages");
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getPackageName().startsWith("fr.fiftyfifty"))
                        .filter(use -> isBelow(order.indexOf(room(use.getTargetClass())), mine)
                                || isReader(room(type), room(use.getTargetClass())))
                        .forEach(use -> no(events, type, use.getDescription()));
            }

            private boolean isBelow(int theirs, int mine) {
                return theirs < 0 || theirs > mine;
            }

            private boolean isReader(String mine, String theirs) {
                return !mine.equals(theirs) && readers.contains(theirs);
            }
        });
    }

    static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    /** A condition that only ever says no. */
    private abstract static class Told<T> extends ArchCondition<T> {

        Told(String description) {
            super(description);
        }

        abstract void look(T item, ConditionEvents events);

        @Override
        public void check(T item, ConditionEvents events) {
            look(item, events);
        }

        static void no(ConditionEvents events, Object item, String message) {
            events.add(SimpleConditionEvent.violated(item, message));
        }
    }
}
