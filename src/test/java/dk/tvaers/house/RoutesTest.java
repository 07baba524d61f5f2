package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Needs;
import dk.tvaers.access.OpenTo;
import dk.tvaers.access.Reach;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Id;
import dk.tvaers.testkit.ForeignRows;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls every route of the API as those who may not, found from the API's own description and from the router. */
class RoutesTest {

    private static final String SLUG = "{slug}";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static Fresh own;
    private static Visitor coordinator;
    private static ForeignRows foreign;

    @BeforeAll
    static void twoCollaborations() {
        own = Fresh.collaboration(Fresh.GLOSTRUP);
        coordinator = Visitor.with(Role.COORDINATOR, own.ref(), null, null);
        foreign = ForeignRows.in(Fresh.collaboration().ref());
    }

    @Test
    void theDescriptionNamesEveryRouteAndNoOther() throws IOException {
        Set<String> routed = routes().stream()
                .map(route -> route.getHttpMethodName() + " " + path(route))
                .filter(route -> route.contains("/api/v1/"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = described().stream()
                .map(Route::toString)
                .filter(route -> route.contains("/api/v1/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(routed);
    }

    @Test
    void everyRouteSaysWhichRightItNeeds() {
        List<String> named = new ArrayList<>();
        for (UriRouteInfo<?, ?> route : routes()) {
            String path = path(route);
            if (path.startsWith("/api/v1/collaborations/" + SLUG)) {
                named.add(path);
                assertThat(route.getAnnotationMetadata().enumValue(Needs.class, Right.class))
                        .as(path)
                        .isPresent();
            } else if (path.startsWith("/api/") && !path.equals("/api/login")) {
                named.add(path);
                assertThat(route.getAnnotationMetadata().enumValue(OpenTo.class, OpenTo.Whom.class))
                        .as(path)
                        .isPresent();
            }
        }
        Found.some("routes that need a right or say who may", named);
    }

    @Test
    void aForeignCollaborationIsAsUnknownAsOneThatDoesNotExist() throws IOException {
        Map<String, List<Map<String, String>>> before = foreign.content();
        for (Route route : inCollaborations()) {
            String foreignPath = route.path(foreign.collaboration().slug(), foreign);
            HttpResponse<String> answer = coordinator.call(route.method, foreignPath, route.body());
            HttpResponse<String> unknown =
                    coordinator.call(route.method, route.path("findes-ikke", foreign), route.body());
            assertThat(answer.statusCode()).as("%s", route).isEqualTo(404);
            assertThat(answer.body()).as("%s", route).isEqualTo(unknown.body());
        }
        assertThat(foreign.content()).isEqualTo(before);
    }

    @Test
    void whatBelongsToAnotherIsNotReachedFromOnesOwn() throws IOException {
        Map<String, List<Map<String, String>>> before = foreign.content();
        for (Route route : inCollaborations()) {
            HttpResponse<String> answer = whoMay(route)
                    .call(route.method, route.path(own.ref().slug(), foreign), route.body(), "If-Match", "\"0\"");
            assertThat(answer.body()).as("%s", route).doesNotContain(ForeignRows.TEXT);
            if (route.path.indexOf('{', route.path.indexOf(SLUG) + 1) > 0) {
                assertThat(answer.statusCode())
                        .as("%s: %s", route, answer.body())
                        .isIn(404, 422);
                if (route.method.equals("GET")) {
                    assertThat(answer.statusCode())
                            .as("%s: %s", route, answer.body())
                            .isEqualTo(404);
                }
            }
        }
        assertThat(foreign.content()).isEqualTo(before);
    }

    /** The coordinator, or for what is not the coordinator's somebody of a municipality whose it is. */
    private static Visitor whoMay(Route route) {
        Right right = routes().stream()
                .filter(each -> each.getHttpMethodName().equals(route.method)
                        && path(each).equals(route.path))
                .findFirst()
                .flatMap(each -> each.getAnnotationMetadata().enumValue(Needs.class, Right.class))
                .orElse(Right.SEE_COLLABORATION);
        Role role = Arrays.stream(Role.values())
                .filter(each -> Rights.reach(right, each) != Reach.NONE)
                .findFirst()
                .orElse(Role.COORDINATOR);
        return role == Role.COORDINATOR ? coordinator : Visitor.with(role, own.ref(), Fresh.GLOSTRUP.value(), null);
    }

    @Test
    void withoutATokenNothingIsAnswered() throws IOException {
        List<Route> asked = new ArrayList<>();
        for (Route route : described()) {
            if (route.path.startsWith("/api/v1/")) {
                asked.add(route);
                HttpResponse<String> answer =
                        Visitor.anonymous(route.method, route.path(own.ref().slug(), foreign), route.body());
                assertThat(answer.statusCode()).as("%s", route).isEqualTo(401);
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as("%s", route)
                        .contains("application/problem+json");
            }
        }
        Found.some("routes asked without a token", asked);
    }

    @Test
    void eachRoleIsLetInExactlyWhereTheTableOfRightsSays() throws IOException {
        List<String> tried = new ArrayList<>();
        for (Role role : Role.values()) {
            Visitor visitor = Visitor.with(role, own.ref(), Fresh.GLOSTRUP.value(), null);
            for (UriRouteInfo<?, ?> route : routes()) {
                String path = path(route);
                if (path.contains(SLUG)) {
                    Right right = route.getAnnotationMetadata()
                            .enumValue(Needs.class, Right.class)
                            .orElseThrow();
                    Route called = new Route(route.getHttpMethodName(), path);
                    HttpResponse<String> answer = visitor.call(
                            called.method, called.path(own.ref().slug(), foreign), called.body(), "If-Match", "\"0\"");
                    if (Rights.reach(right, role) == Reach.NONE) {
                        assertThat(answer.statusCode())
                                .as("%s %s", role, called)
                                .isEqualTo(403);
                    } else {
                        assertThat(answer.statusCode())
                                .as("%s %s", role, called)
                                .isNotEqualTo(403);
                    }
                    tried.add(role + " " + called);
                }
            }
        }
        Found.some("pairs of role and route", tried);
    }

    @Test
    void whatIsTheOperatorsIsRefusedToEverybodyElse() {
        List<Visitor> others = new ArrayList<>(List.of(Visitor.without()));
        for (Role role : Role.values()) {
            others.add(Visitor.with(role, own.ref(), Fresh.GLOSTRUP.value(), null));
        }
        List<UriRouteInfo<?, ?>> operators = Found.some(
                "the operator's routes",
                routes().stream()
                        .filter(route -> route.getAnnotationMetadata()
                                .enumValue(OpenTo.class, OpenTo.Whom.class)
                                .filter(OpenTo.Whom.OPERATOR::equals)
                                .isPresent())
                        .collect(Collectors.<UriRouteInfo<?, ?>>toList()));
        for (UriRouteInfo<?, ?> each : operators) {
            Route route = new Route(each.getHttpMethodName(), path(each));
            for (Visitor other : others) {
                HttpResponse<String> answer =
                        other.call(route.method, route.path(own.ref().slug(), foreign), route.body());
                assertThat(answer.statusCode()).as("%s", route).isEqualTo(403);
            }
            HttpResponse<String> let = Visitor.without()
                    .asOperator()
                    .call(route.method, route.path(own.ref().slug(), foreign), route.body());
            assertThat(let.statusCode()).as("%s", route).isNotEqualTo(403);
        }
    }

    static List<UriRouteInfo<?, ?>> routes() {
        return Found.some(
                "routes",
                Portal.bean(Router.class)
                        .uriRoutes()
                        .filter(route -> METHODS.contains(route.getHttpMethodName()))
                        .filter(route -> path(route).startsWith("/api/"))
                        .collect(Collectors.<UriRouteInfo<?, ?>>toList()));
    }

    static String path(UriRouteInfo<?, ?> route) {
        String path = route.getUriMatchTemplate().toPathString();
        return withoutLastSlash(path);
    }

    private static String withoutLastSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static List<Route> inCollaborations() throws IOException {
        return Found.some(
                "routes of a collaboration",
                described().stream().filter(route -> route.path.contains(SLUG)).toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Route> described() throws IOException {
        Map<String, Object> document = Objects.requireNonNull(Portal.bean(ObjectMapper.class)
                .readValue(Visitor.anonymous("GET", "/api/openapi.json", null).body(), Map.class));
        Map<String, Map<String, Object>> paths =
                (Map<String, Map<String, Object>>) Objects.requireNonNull(document.get("paths"));
        List<Route> routes = new ArrayList<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .map(method -> method.toUpperCase(Locale.ROOT))
                .filter(METHODS::contains)
                .forEach(method -> routes.add(new Route(method, withoutLastSlash(path)))));
        return Found.some("routes of the description", routes);
    }

    record Route(String method, String path) {

        /** The path with a collaboration and, for everything else it names, what belongs to the foreign one. */
        String path(String slug, ForeignRows foreign) {
            String filled = path.replace(SLUG, slug);
            String[] parts = filled.split("/");
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].startsWith("{")) {
                    parts[i] = foreignValue(parts[i - 1], foreign);
                }
            }
            return String.join("/", parts);
        }

        private static String foreignValue(String kind, ForeignRows foreign) {
            if (kind.equals("municipalities")) {
                return ForeignRows.MUNICIPALITY;
            }
            String table =
                    switch (kind) {
                        case "reports" -> "status_report";
                        default -> kind.replace('-', '_').replaceFirst("s$", "");
                    };
            Object id = foreign.value(table, "id");
            return Id.text(id instanceof Long number ? number : Id.next());
        }

        @org.jspecify.annotations.Nullable
        String body() {
            return method.equals("GET") || method.equals("DELETE") ? null : "{}";
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
