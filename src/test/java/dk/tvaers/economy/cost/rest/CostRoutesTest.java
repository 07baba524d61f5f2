package dk.tvaers.economy.cost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.kernel.Period;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostRoutesTest {

    private final Spent spent = new Spent();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, spent.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, spent.fresh.ref(), "161", null);

    @Test
    void aCostIsWrittenChangedPaidAndRemovedByPrograms() {
        String body = body("\"planned\":\"100.50\",\"forecast\":\"?\"");
        HttpResponse<String> written = call(coordinator, "POST", "/costs", body, "Idempotency-Key", "en");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        assertThat(call(coordinator, "POST", "/costs", body, "Idempotency-Key", "en")
                        .body())
                .isEqualTo(written.body());
        assertThat(Json.of(written).get("forecast").text()).isEqualTo("?");
        assertThat(Json.of(written).get("actual").isNull()).isTrue();
        String cost = "/costs/" + Json.of(written).get("id").text();
        assertThat(call(coordinator, "PUT", cost, body).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = call(coordinator, "PUT", cost, body("\"planned\":\"0\""), "If-Match", "\"0\"");
        assertThat(Json.of(changed).get("planned").text()).isEqualTo("0.00");
        HttpResponse<String> paid = call(
                coordinator,
                "PUT",
                cost + "/payment",
                "{\"paidOn\":\"" + Spent.YEAR + "-01-01\"}",
                "If-Match",
                "\"1\"");
        assertThat(Json.of(paid).get("actual").text()).isEqualTo("0.00");
        assertThat(call(coordinator, "DELETE", cost, null, "If-Match", "\"2\"").statusCode())
                .isEqualTo(409);
        assertThat(Json.of(call(leader, "GET", "/costs?which=SHARED&sort=TITLE", null))
                        .get("total")
                        .number())
                .isEqualTo(1);
        assertThat(Json.of(call(leader, "GET", "/cost-totals", null))
                        .get("actual")
                        .text())
                .isEqualTo("0.00");
        assertThat(call(leader, "POST", "/costs", body).statusCode()).isEqualTo(403);
    }

    @Test
    void whatCannotBeReadOrAcceptedIsNamedByItsField() {
        assertField("planned", body("\"planned\":\"1.005\""));
        assertField("actual", body("\"actual\":\"ti\""));
        assertField("paidOn", body("\"actual\":\"10\""));
        assertField("to", body("").replace("-12-31", "-00-00"));
        assertField("title", "{}");
        HttpResponse<String> filter = call(leader, "GET", "/costs?which=SOME", null);
        assertThat(Json.of(filter).get("errors").get(0).get("field").text()).isEqualTo("which");
        HttpResponse<String> year = call(leader, "GET", "/costs?year=ni", null);
        assertThat(Json.of(year).get("errors").get(0).get("field").text()).isEqualTo("year");
    }

    @Test
    void aSeriesIsWrittenOnceExpectedAnewAndEnded() {
        String body = "{\"each\":" + body("\"planned\":\"62500\"") + ",\"first\":\"" + Spent.YEAR + "-01\",\"last\":\""
                + Spent.YEAR + "-12\"}";
        HttpResponse<String> written = call(coordinator, "POST", "/cost-series", body);
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        assertThat(Json.of(written).get("months").get(11).get("to").text()).isEqualTo(Spent.YEAR + "-12-31");
        String series = "/cost-series/" + Json.of(written).get("id").text();
        HttpResponse<String> expected = call(
                coordinator,
                "PUT",
                series + "/forecast",
                "{\"from\":\"" + Spent.YEAR + "-06\",\"amount\":\"?\"}",
                "If-Match",
                "\"0\"");
        assertThat(Json.of(expected).get("months").get(5).get("forecast").text())
                .isEqualTo("?");
        HttpResponse<String> ended = call(
                coordinator,
                "PUT",
                series + "/last-month",
                "{\"last\":\"" + Spent.YEAR + "-03\"}",
                "If-Match",
                "\"1\"");
        assertThat(Json.of(ended).get("last").text()).isEqualTo(Spent.YEAR + "-03");
        assertThat(Json.of(call(leader, "GET", series, null)).get("version").number())
                .isEqualTo(2);
        HttpResponse<String> refused = call(coordinator, "PUT", series + "/last-month", "{}", "If-Match", "\"2\"");
        assertThat(refused.body()).contains("\"field\":\"last\"");
    }

    @Test
    void aTypeIsAddedRenamedRetiredAndBookedInAnAccount() {
        HttpResponse<String> added = call(coordinator, "POST", "/cost-types", "{\"name\":\"Rejser\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        String type = "/cost-types/" + Json.of(added).get("id").text();
        assertThat(Json.of(call(coordinator, "PUT", type, "{\"name\":\"Transport\"}", "If-Match", "\"0\""))
                        .get("name")
                        .text())
                .isEqualTo("Transport");
        assertThat(Json.of(call(coordinator, "PUT", type + "/retirement", null, "If-Match", "\"1\""))
                        .get("retiredOn")
                        .isNull())
                .isFalse();
        assertThat(Json.of(call(coordinator, "DELETE", type + "/retirement", null, "If-Match", "\"2\""))
                        .get("retiredOn")
                        .isNull())
                .isTrue();
        assertThat(call(coordinator, "PUT", type + "/vat", "{}", "If-Match", "\"3\"")
                        .statusCode())
                .isEqualTo(403);
        spent.fresh.asCoordinator(() -> Portal.bean(Offices.class)
                .hold(Office.HOST, Fresh.GLOSTRUP, new Period(LocalDate.of(2015, 1, 1), null)));
        Visitor finance = Visitor.with(Role.CONTROLLER, spent.fresh.ref(), "161", null);
        HttpResponse<String> signed = call(
                finance,
                "PUT",
                type + "/vat",
                "{\"vatTreatment\":\"STANDARD\",\"vatRate\":\"25\",\"vatReason\":\"Leverance\"}",
                "If-Match",
                "\"3\"");
        assertThat(Json.of(signed).get("vatTreatment").text()).isEqualTo("STANDARD");
        assertThat(call(finance, "PUT", type + "/vat", "{\"vatTreatment\":\"LOW\"}", "If-Match", "\"4\"")
                        .body())
                .contains("\"field\":\"vatTreatment\"");
        HttpResponse<String> account =
                call(coordinator, "PUT", type + "/municipalities/161/account", "{\"account\":\"6.45.51\"}");
        assertThat(account.body()).contains("6.45.51");
        assertThat(Json.of(call(leader, "GET", type + "/accounts", null))
                        .get("total")
                        .number())
                .isEqualTo(1);
        assertThat(call(leader, "PUT", type + "/municipalities/161/account", "{\"account\":\"1\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(call(coordinator, "POST", "/cost-types", "{}").body()).contains("\"field\":\"name\"");
    }

    @Test
    void aVoucherGoesInAndComesOutAsItWas() {
        String cost = "/costs/"
                + Json.of(call(coordinator, "POST", "/costs", body("")))
                        .get("id")
                        .text();
        HttpResponse<String> added =
                call(coordinator, "POST", cost + "/vouchers?file=faktura.txt", "Faktura", "Idempotency-Key", "b");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(call(coordinator, "POST", cost + "/vouchers?file=faktura.txt", "Faktura", "Idempotency-Key", "b")
                        .body())
                .isEqualTo(added.body());
        assertThat(Json.of(call(leader, "GET", cost + "/vouchers", null))
                        .get("total")
                        .number())
                .isEqualTo(1);
        String voucher = cost + "/vouchers/" + Json.of(added).get("id").text();
        assertThat(call(leader, "GET", voucher + "/content", null).body()).isEqualTo("Faktura");
        assertThat(call(leader, "DELETE", voucher, null).statusCode()).isEqualTo(403);
        assertThat(call(coordinator, "DELETE", voucher, null).statusCode()).isEqualTo(204);
        assertThat(call(leader, "GET", voucher + "/content", null).statusCode()).isEqualTo(404);
    }

    @Test
    void aBudgetIsDraftedAdoptedAndCompared() {
        String year = "/budgets/" + Spent.YEAR;
        HttpResponse<String> drafted =
                call(coordinator, "PUT", year + "/lines", "{\"type\":\"" + spent.salary + "\",\"amount\":\"750000\"}");
        assertThat(Json.of(drafted).get("draft").get(0).get("amount").text()).isEqualTo("750000.00");
        AllocationKeyId shared =
                spent.proposed(new AllocationKey.Equal(new TreeSet<>()), LocalDate.of(Spent.YEAR, 1, 1));
        drafted = call(
                coordinator,
                "PUT",
                year + "/lines",
                "{\"type\":\"" + spent.salary + "\",\"amount\":\"750000\",\"key\":\"" + shared + "\"}");
        assertThat(Json.of(drafted).get("draft").get(0).get("key").text()).isEqualTo(shared.toString());
        String version = drafted.headers().firstValue("ETag").orElseThrow();
        String adoption = "{\"adoptedOn\":\"" + Spent.YEAR + "-01-01\",\"decision\":\"Styregruppen\"}";
        HttpResponse<String> adopted =
                call(coordinator, "POST", year + "/versions", adoption, "If-Match", version, "Idempotency-Key", "v");
        assertThat(adopted.statusCode()).as(adopted.body()).isEqualTo(201);
        assertThat(call(coordinator, "POST", year + "/versions", adoption, "If-Match", version, "Idempotency-Key", "v")
                        .body())
                .isEqualTo(adopted.body());
        assertThat(call(coordinator, "POST", year + "/versions", adoption, "If-Match", version)
                        .statusCode())
                .isEqualTo(412);
        assertThat(Json.of(call(leader, "GET", year, null))
                        .get("versions")
                        .get(0)
                        .get("total")
                        .text())
                .isEqualTo("750000.00");
        assertThat(Json.of(call(leader, "GET", year + "/versions/1", null))
                        .get("total")
                        .number())
                .isEqualTo(1);
        assertThat(Json.of(call(leader, "GET", year + "/comparison", null))
                        .get("left")
                        .text())
                .isEqualTo("750000.00");
        assertThat(call(leader, "GET", year + "/versions/2", null).statusCode()).isEqualTo(404);
        assertThat(call(leader, "GET", "/budgets/1999", null).statusCode()).isEqualTo(404);
        assertThat(call(coordinator, "POST", "/budgets/" + (Spent.YEAR + 1) + "/begin-like-year-before", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(call(coordinator, "PUT", year + "/lines", "{\"amount\":\"x\"}")
                        .body())
                .contains("\"field\":\"type\"", "\"field\":\"amount\"");
    }

    private void assertField(String field, String body) {
        HttpResponse<String> refused = call(coordinator, "POST", "/costs", body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
    }

    private String body(String more) {
        return "{\"type\":\"" + spent.salary + "\",\"project\":\"" + spent.project
                + "\",\"title\":\"Løn\",\"payer\":\"161\",\"from\":\"" + Spent.YEAR + "-01-01\",\"to\":\"" + Spent.YEAR
                + "-12-31\"" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private HttpResponse<String> call(
            Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        return visitor.call(
                method, "/api/v1/collaborations/" + spent.fresh.ref().slug() + "/economy" + path, body, headers);
    }
}
