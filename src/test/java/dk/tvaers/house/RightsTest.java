package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dk.tvaers.access.Actor;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of rights: what it means for each role, that services ask it, and that the documentation is made from it. */
class RightsTest {

    private static final MunicipalityCode OWN = new MunicipalityCode("161");
    private static final MunicipalityCode OTHER = new MunicipalityCode("165");
    private static final ProjectId PROJECT = ProjectId.next();

    /** What is below the features or above them: who calls there is either checked already or the portal itself. */
    private static final Set<String> NO_FEATURES =
            Set.of("kernel", "access", "exchange", "kit", "audit", "demo", "platform");

    @Test
    void eachRoleReachesExactlyAsFarAsTheTableSays() {
        List<String> tried = new ArrayList<>();
        for (Role role : Role.values()) {
            Actor actor = new Actor(PersonId.next(), null, List.of(new Grant(role, OWN, PROJECT, null)));
            for (Right right : Right.values()) {
                tried.add(role + " " + right);
                boolean[] expected =
                        switch (Rights.reach(right, role)) {
                            case NONE -> new boolean[] {false, false, false, false};
                            case OWN_LOCAL_PROJECT -> new boolean[] {true, false, false, false};
                            case OWN_MUNICIPALITY -> new boolean[] {true, true, false, false};
                            case ALL -> new boolean[] {true, true, true, true};
                        };
                assertThat(new boolean[] {
                            actor.may(right, Target.of(OWN, PROJECT)),
                            actor.may(right, Target.of(OWN, ProjectId.next())),
                            actor.may(right, Target.of(OTHER, PROJECT)),
                            actor.may(right, Target.COLLABORATION)
                        })
                        .as("%s %s", role, right)
                        .isEqualTo(expected);
            }
        }
        Found.some("pairs of role and right", tried);
    }

    @Test
    void everyServiceAsksForARightBeforeItActs() {
        Set<String> asking = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (JavaClass service : PortalClasses.all()) {
            if (service.isAnnotatedWith(Singleton.class)
                    && service.getModifiers().contains(JavaModifier.PUBLIC)
                    && isFeature(service.getPackageName())) {
                for (JavaMethod method : service.getMethods()) {
                    if (method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                        (asks(method, new HashSet<>()) ? asking : silent)
                                .add(service.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        Found.some("services' methods that ask for a right", asking);
        assertThat(silent).isEqualTo(ServicesWithoutARight.NAMES);
    }

    @Test
    void theDocumentationIsMadeFromTheTable() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Who may do what

                Made from the one table in `access.Rights`, which services, views, routes and tests use. *all*: in the whole
                collaboration; *own*: in the own municipality; *project*: in the own project of the own municipality. A
                right can be delegated with the role it comes from.

                | right |""");
        for (Role role : Role.values()) {
            page.append(' ').append(words(role)).append(" |");
        }
        page.append("\n|---|").append("---|".repeat(Role.values().length)).append('\n');
        for (Right right : Right.values()) {
            page.append("| ").append(words(right)).append(" |");
            for (Role role : Role.values()) {
                page.append(' ')
                        .append(
                                switch (Rights.reach(right, role)) {
                                    case NONE -> "";
                                    case OWN_LOCAL_PROJECT -> "project ";
                                    case OWN_MUNICIPALITY -> "own ";
                                    case ALL -> "all ";
                                })
                        .append('|');
            }
            page.append('\n');
        }
        Path written = Path.of("target", "rights.md");
        Files.writeString(written, page);
        assertThat(Path.of("docs", "rights.md"))
                .as("copy %s to docs/rights.md", written)
                .hasContent(page.toString());
    }

    private static boolean isFeature(String name) {
        // jobs and mail have services that views and routes call, though they stand in the platform
        return name.matches("dk\\.tvaers\\.platform\\.(jobs|mail)")
                || name.matches("dk\\.tvaers\\.\\w+") && !NO_FEATURES.contains(name.substring("dk.tvaers.".length()));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** Whether a method asks the guard, by itself or through what it calls in its own feature. */
    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Guard.class)
                        || call.getTarget().getName().startsWith("requireOperator")
                        || call.getTargetOwner().getName().equals("dk.tvaers.people.Operator")
                        || (call.getTargetOwner().getPackageName().startsWith("dk.tvaers.")
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(JavaMethod.class::isInstance)
                                        .map(JavaMethod.class::cast)
                                        .filter(called -> asks(called, seen))
                                        .isPresent()));
    }
}
