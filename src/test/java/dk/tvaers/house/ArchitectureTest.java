package dk.tvaers.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.people.FirstCoordinator;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** From the ground up; those on one floor never import each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("kernel"),
            Set.of("access"),
            Set.of("exchange"),
            Set.of("kit"),
            Set.of("audit"),
            Set.of("collaboration"),
            Set.of("people"),
            Set.of("settings"),
            Set.of("programme"),
            Set.of(
                    "plan",
                    "klik",
                    "ambition",
                    "jointwork",
                    "matter",
                    "position",
                    "status",
                    "risk",
                    "help",
                    "loan",
                    "economy",
                    "meeting",
                    "news",
                    "document"),
            Set.of("home", "pack", "transfer", "message", "filing", "calendar"),
            Set.of("demo"),
            Set.of("platform"));

    @BeforeAll
    static void thePortalIsThere() {
        Found.some("classes", PortalClasses.all());
    }

    @Test
    void everyPackageStandsOnAFloor() {
        Set<String> known = FLOORS.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> features = Found.some(
                "packages of features",
                PortalClasses.all().stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("dk.tvaers."))
                        .map(name -> name.split("\\.")[2])
                        .collect(Collectors.toSet()));
        assertThat(known).containsAll(features);
    }

    @Test
    void aFloorKnowsOnlyFloorsBelowItAndSiblingsNeverImportEachOther() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : built(FLOORS.get(floor))) {
                String[] forbidden = FLOORS.subList(floor, FLOORS.size()).stream()
                        .flatMap(Set::stream)
                        .filter(other -> !other.equals(room))
                        .map(other -> "dk.tvaers." + other + "..")
                        .toArray(String[]::new);
                if (forbidden.length > 0) {
                    check(noClasses()
                            .that()
                            .resideInAPackage("dk.tvaers." + room + "..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(forbidden)));
                }
            }
        }
    }

    @Test
    void viewsAndRoutesKnowNothingOfEachOther() {
        check(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.tvaers..rest..")));
        check(noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.tvaers..ui..")));
    }

    @Test
    void repositoriesStayInTheirPackage() {
        check(classes().that().areAnnotatedWith(JdbcRepository.class).should().bePackagePrivate());
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = Found.some(
                "packages",
                PortalClasses.all().stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()));
        Set<String> marked = PortalClasses.all().stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(marked).containsAll(packages);
    }

    @Test
    void onlyAFirstCoordinatorIsMadeFromOutside() {
        check(noClasses()
                .that()
                .areNotAssignableTo(FirstCoordinator.class)
                .should()
                .callMethod(CurrentContext.class, "founding", CollaborationRef.class, Actor.class, Runnable.class));
    }

    @Test
    void noEntityEscapesTheTenantFilter() {
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(EmbeddedId.class, Relation.class));
    }

    @Test
    void onlyOneClassAsksForTheTime() {
        for (Class<?> clock : List.of(
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                LocalTime.class,
                OffsetDateTime.class,
                Year.class,
                YearMonth.class,
                ZonedDateTime.class)) {
            check(noClasses()
                    .that()
                    .doNotBelongToAnyOf(Now.class)
                    .should()
                    .callMethod(clock, "now")
                    .orShould()
                    .callMethod(clock, "now", java.time.ZoneId.class));
        }
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(Clock.class));
        check(noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class));
    }

    /** Those of the floor's rooms that there are already. */
    private static List<String> built(Set<String> floor) {
        return floor.stream()
                .filter(room -> PortalClasses.all().containPackage("dk.tvaers." + room))
                .toList();
    }

    /** A rule that finds nothing to hold for is broken too. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(PortalClasses.all());
    }
}
