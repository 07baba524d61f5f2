package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Reach;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.house.RoutesTest.Route;
import dk.tvaers.house.Views.View;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import io.micronaut.web.router.UriRouteInfo;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every route and every view through which an auditor reads money leaves a line in the trail, also those that are added
 * later; the operator reaches none of them.
 */
class MoneyReadsTest extends ViewTest {

    private static final String DEMO = "vestegnen";
    private static final String API = "/api/v1/collaborations/{slug}/";

    /** The packages in which what is shown is money unless it is named below. */
    private static final List<String> MONEY = List.of("dk.tvaers.economy.", "dk.tvaers.loan.");

    /** Routes there that tell of no amount: keys, addresses for invoices, who can be lent, and what is wished for. */
    private static final Set<String> ROUTES_WITHOUT = Set.of(
            "capacity",
            "competences",
            "competences/{id}",
            "economy/allocation-keys",
            "economy/allocation-keys/{id}",
            "economy/allocation-keys/{id}/answers",
            "economy/invoice-details",
            "economy/invoice-details/municipalities/{code}",
            "job-categories",
            "job-categories/{id}",
            "loan-requests",
            "loan-requests/{id}",
            "loan-thresholds",
            "specialists",
            "specialists/{id}",
            "specialists/{id}/absences",
            "specialists/{id}/capacity");

    /** Views there that tell of no amount, and forms into which an auditor is not let. */
    private static final Set<String> VIEWS_WITHOUT = Set.of(
            "CapacityView",
            "CatalogueView",
            "CompareKeysView",
            "EntryView",
            "HoursOverview",
            "InvoiceDetailsListView",
            "InvoiceDetailsView",
            "KeyView",
            "KeysView",
            "MarketView",
            "NewOfferView",
            "NewRateView",
            "SpecialistsView");

    private static CollaborationRef demo;

    @BeforeAll
    static void fillTheDemo() {
        FilledDemo.fill();
        demo = Portal.bean(Collaborations.class).bySlug(DEMO).orElseThrow();
    }

    @Test
    void everyRouteLeavesALineWhenAnAuditorReadsMoneyThereAndNoneForTheCoordinator() {
        Visitor auditor = Visitor.with(Role.AUDITOR, demo, null, null);
        Visitor coordinator = Visitor.with(Role.COORDINATOR, demo, null, null);
        Set<String> with = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        for (Route route : moneyRoutes()) {
            String path = path(route);
            assertThat(auditor.call("GET", path, null).statusCode()).as(path).isLessThan(500);
            coordinator.call("GET", path, null);
            String place = "api" + path.substring(path.indexOf(DEMO) + DEMO.length());
            (places(auditor).contains(place) ? with : without).add(route.path().substring(API.length()));
        }
        Found.some("routes where an auditor reads money", with);
        assertThat(without).isEqualTo(new TreeSet<>(ROUTES_WITHOUT));
        assertThat(places(coordinator)).isEmpty();
    }

    @Test
    void everyViewLeavesALineWhenAnAuditorReadsMoneyThereAndNoneForTheCoordinator() {
        Visitor auditor = Visitor.with(Role.AUDITOR, demo, null, null);
        Visitor coordinator = Visitor.with(Role.COORDINATOR, demo, null, null);
        Set<String> with = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        for (View view : moneyViews()) {
            String address = view.address(DEMO, DEMO).substring(1);
            open(coordinator, address);
            open(auditor, address);
            (places(auditor).contains(address.substring(("s/" + DEMO + "/").length())) ? with : without)
                    .add(view.name());
        }
        Found.some("views where an auditor reads money", with);
        assertThat(without).isEqualTo(new TreeSet<>(VIEWS_WITHOUT));
        assertThat(places(coordinator)).isEmpty();
    }

    @Test
    void whatIsFetchedFoundOrToldOfTheMoneyElsewhereLeavesALineAndAStartPageWithoutMoneyNone() {
        Visitor auditor = Visitor.with(Role.AUDITOR, demo, null, null);
        open(auditor, "s/" + DEMO + "/overblik");
        assertThat(text()).isNotBlank().doesNotContain(Texts.in(Texts.DANISH).get("kit.error.not-found.title"));
        assertThat(places(auditor)).isEmpty();
        open(auditor, "s/" + DEMO + "/okonomi");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(find(Anchor.class).withText("Hent i Excel").all().getFirst()).download(file);
        assertThat(file.size()).isPositive();
        String api = API.replace("{slug}", DEMO);
        assertThat(auditor.call("GET", api + "search?q=koordinator", null).statusCode())
                .isEqualTo(200);
        assertThat(auditor.call("GET", api + "history/cost/" + record("costs"), null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(places(auditor))
                .containsExactlyInAnyOrder(
                        "okonomi", "okonomi#fil", "api/search", "api/history/cost/" + record("costs"));
    }

    @Test
    void theOperatorReachesNoRouteAndNoViewOfACollaboration() {
        Visitor operator = Visitor.without().asOperator();
        List<String> tried = new ArrayList<>();
        for (Route route : moneyRoutes()) {
            assertThat(operator.call("GET", path(route), null).statusCode())
                    .as("%s", route)
                    .isEqualTo(404);
            tried.add(route.path());
        }
        for (View view : moneyViews()) {
            open(operator, view.address(DEMO, DEMO).substring(1));
            assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                    .as("%s", view)
                    .startsWith(Texts.in(Texts.DANISH).get("kit.error.not-found.title"));
            tried.add(view.name());
        }
        Found.some("routes and views closed to the operator", tried);
    }

    private static List<Route> moneyRoutes() {
        List<Route> found = new ArrayList<>();
        for (UriRouteInfo<?, ?> route : RoutesTest.routes()) {
            Right needed = route.getAnnotationMetadata()
                    .enumValue(Needs.class, Right.class)
                    .orElse(null);
            if (needed != null && reads(needed, route.getTargetMethod().getDeclaringType())) {
                Route called = new Route(route.getHttpMethodName(), RoutesTest.path(route));
                if (called.method().equals("GET")) {
                    found.add(called);
                } else {
                    assertThat(Rights.READING_MONEY).as("%s only reads", called).doesNotContain(needed);
                }
            }
        }
        return found;
    }

    /** The path of a route with records of the demo, so that there is something to read. */
    private static String path(Route route) {
        String[] parts = route.path().replace("{slug}", DEMO).split("/");
        for (int i = 1; i < parts.length; i++) {
            parts[i] = switch (parts[i]) {
                case "{year}" -> String.valueOf(Now.today().getYear());
                case "{number}" -> "1";
                case "{code}" -> "161";
                default -> parts[i].startsWith("{") ? record(parts[i - 1]) : parts[i];
            };
        }
        return String.join("/", parts);
    }

    private static String record(String kind) {
        String table =
                switch (kind) {
                    case "costs" -> "cost_line";
                    case "cost-series" -> "cost_series";
                    case "vouchers" -> "cost_voucher";
                    case "invoices" -> "settlement_invoice";
                    case "disputes" -> "loan_dispute";
                    case "competences", "job-categories" -> "catalogue_entry";
                    default -> kind.replace('-', '_').replaceFirst("s$", "");
                };
        List<String> found = Sql.strings("select id from %s where collaboration_id = %d order by id limit 1"
                .formatted(table, demo.id().value()));
        return Id.text(found.isEmpty() ? Id.next() : Long.parseLong(found.getFirst()));
    }

    private static List<View> moneyViews() {
        return Views.all().stream()
                .filter(view -> view.needs() != null && reads(view.needs().value(), view.type()))
                .toList();
    }

    private static boolean reads(Right needed, Class<?> type) {
        return Rights.reach(needed, Role.AUDITOR) != Reach.NONE
                && (Rights.READING_MONEY.contains(needed)
                        || MONEY.stream().anyMatch(type.getPackageName()::startsWith));
    }

    /** The places of the lines that tell of reads by somebody. */
    private static Set<String> places(Visitor reader) {
        return new TreeSet<>(
                Sql.strings("""
                select json_value(changes, '$[0].after') from audit_entry
                where collaboration_id = %1$d and record_kind = 'economy' and act = 'read' and actor_id =
                  (select id from person p where p.collaboration_id = %1$d and account_id = %2$d)""".formatted(demo.id().value(), reader.account().value())));
    }
}
