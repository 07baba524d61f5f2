package dk.tvaers.economy.rest;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Period;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AllocationRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void whatAKeyMakesOfAnAmountForTheMembersOnADate() {
        HttpResponse<String> answer = preview(coordinator, """
                {"amount":"50859.00","date":"2020-06-01","key":{"kind":"PER_INHABITANT","populationDate":"2020-01-01"}}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Json shares = Json.of(answer).get("shares");
        assertThat(shares.size()).isEqualTo(2);
        assertThat(shares.get(0).get("municipality").text()).isEqualTo("161");
        assertThat(shares.get(0).get("amount").text()).isEqualTo("23128.00");
        assertThat(shares.get(1).get("amount").text()).isEqualTo("27731.00");
        assertThat(shares.get(1).get("parts").get(0).get("basis").text()).isEqualTo("27731");
        assertThat(shares.get(1).get("parts").get(0).get("all").text()).isEqualTo("50859");
    }

    @Test
    void eachKindIsRead() {
        assertThat(amount("{\"kind\":\"EQUAL\",\"participants\":[\"165\"]}")).isEqualTo("0.00");
        assertThat(amount("{\"kind\":\"FIXED\",\"percentages\":{\"161\":\"12.5\",\"165\":\"87.5\"}}"))
                .isEqualTo("12.50");
        assertThat(amount("{\"kind\":\"PER_INHABITANT\",\"populationDate\":\"2020-01-01\",\"cap\":1000,"
                        + "\"brackets\":[{\"above\":500,\"factor\":\"0.5\"}]}"))
                .isEqualTo("50.00");
        assertThat(amount("{\"kind\":\"MIXED\",\"components\":[{\"share\":\"60\",\"key\":{\"kind\":\"EQUAL\"}},"
                        + "{\"share\":\"40\",\"key\":{\"kind\":\"EQUAL\",\"participants\":[\"161\"]}}]}"))
                .isEqualTo("70.00");
        assertThat(amount("{\"kind\":\"MIXED\",\"participants\":[\"161\"],\"components\":[{\"share\":\"60\",\"key\":"
                        + "{\"kind\":\"EQUAL\"}},{\"share\":\"40\",\"key\":{\"kind\":\"EQUAL\","
                        + "\"participants\":[\"165\"]}}]}"))
                .isEqualTo("60.00");
    }

    @Test
    void whatCannotBeReadIsNamedByThePathToIt() {
        HttpResponse<String> refused = preview(coordinator, """
                {"amount":"1.005","date":"i dag","key":{"kind":"EQUAL"}}""");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"amount\"", "\"date\"");
        assertThat(preview(
                                coordinator,
                                key("{\"kind\":\"MIXED\",\"components\":[{\"share\":\"100\","
                                        + "\"key\":{\"kind\":\"ALIKE\"}}]}"))
                        .body())
                .contains("key.components[0].key.kind");
        assertThat(preview(coordinator, key("{\"kind\":\"FIXED\",\"percentages\":{\"161\":\"99\"}}"))
                        .body())
                .contains("key.percentages", "99");
        assertThat(preview(
                                coordinator,
                                key(
                                        "{\"kind\":\"FIXED\",\"participants\":[\"165\"],\"percentages\":{\"161\":\"100\"}}"))
                        .body())
                .contains("key.percentages");
        assertThat(preview(coordinator, key("{\"kind\":\"EQUAL\",\"participants\":[\"147\"]}"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theHoursOfAllAreOnlyForWhoSeesAllLoans() {
        String hours = key("{\"kind\":\"HOURS\",\"first\":\"2026-01\",\"last\":\"2026-12\"}");
        assertThat(preview(coordinator, hours).body()).contains("nothing-to-go-by");
        Visitor director = Visitor.with(Role.DIRECTOR, fresh.ref(), GLOSTRUP.value(), null);
        assertThat(preview(director, hours).statusCode()).isEqualTo(403);
        assertThat(preview(director, key("{\"kind\":\"EQUAL\"}")).statusCode()).isEqualTo(200);
    }

    @Test
    void overAPeriodEachMemberBearsByItsDays() {
        fresh.asCoordinator(() -> Portal.bean(Members.class)
                .admit(HOEJE_TAASTRUP, new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 3, 31))));
        HttpResponse<String> answer = preview(coordinator, """
                {"amount":"913.00","from":"2026-01-01","to":"2026-12-31","key":{"kind":"EQUAL"}}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Json late = Json.of(answer).get("shares").get(2);
        assertThat(late.get("municipality").text()).isEqualTo("169");
        assertThat(late.get("amount").text()).isEqualTo("183.80");
        assertThat(late.get("parts").get(0).get("days").number()).isEqualTo(184);
        assertThat(late.get("parts").get(0).get("allDays").number()).isEqualTo(365);
        assertThat(preview(coordinator, """
                {"amount":"1.00","date":"2026-01-01","to":"2026-12-31","key":{"kind":"EQUAL"}}""").body()).contains("\"date\"");
        assertThat(preview(coordinator, """
                {"amount":"1.00","from":"2026-01-02","to":"2026-01-01","key":{"kind":"EQUAL"}}""").body()).contains("\"to\"");
        assertThat(preview(coordinator, "{\"amount\":\"1.00\",\"key\":{\"kind\":\"EQUAL\"}}")
                        .body())
                .contains("\"date\"");
    }

    @Test
    void whatALateJoinerPaysTheOthersGetBack() {
        HttpResponse<String> answer = buyIn("155");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Json told = Json.of(answer);
        assertThat(told.get("joiner").get("amount").text()).isEqualTo("14494.00");
        assertThat(told.get("returned").get(0).get("amount").text()).isEqualTo("6591.11");
        assertThat(told.get("returned").get(1).get("amount").text()).isEqualTo("7902.89");
        assertThat(buyIn("161").statusCode()).isEqualTo(409);
        assertThat(buyIn("Dragør").body()).contains("\"joiner\"");
    }

    private HttpResponse<String> buyIn(String joiner) {
        return coordinator.call(
                "POST", "/api/v1/collaborations/" + fresh.ref().slug() + "/economy/buy-in-preview", """
                {"amount":"65353.00","from":"2020-01-01","to":"2020-12-31","joiner":"%s",
                "key":{"kind":"PER_INHABITANT","populationDate":"2020-01-01"}}""".formatted(
                                joiner));
    }

    /** Of a hundred kroner, what Glostrup bears. */
    private String amount(String key) {
        HttpResponse<String> answer = preview(coordinator, key(key));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer).get("shares").get(0).get("amount").text();
    }

    private static String key(String key) {
        return "{\"amount\":\"100.00\",\"date\":\"2020-06-01\",\"key\":" + key + "}";
    }

    private HttpResponse<String> preview(Visitor visitor, String body) {
        return visitor.call(
                "POST", "/api/v1/collaborations/" + fresh.ref().slug() + "/economy/allocation-preview", body);
    }
}
