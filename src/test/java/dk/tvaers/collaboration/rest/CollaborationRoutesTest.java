package dk.tvaers.collaboration.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.Period;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CollaborationRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, HOEJE_TAASTRUP);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), "161", null);

    @Test
    void theCollaborationSaysWhatItIsCalled() {
        Json body = get("");
        assertThat(body.get("slug").text()).isEqualTo(fresh.ref().slug());
        assertThat(body.get("name").text()).isEqualTo(fresh.ref().name());
        assertThat(body.get("id").text()).hasSize(13);
    }

    @Test
    void membersAreThoseOfTheDate() {
        Json items = get("/members?date=2015-06-01").get("items");
        assertThat(items.size()).isEqualTo(2);
        Json municipality = items.get(1).get("municipality");
        assertThat(municipality.get("code").text()).isEqualTo("169");
        assertThat(municipality.get("officialName").text()).isEqualTo("Høje-Taastrup Kommune");
        assertThat(items.get(1).get("joinedOn").text()).isEqualTo("2015-01-01");
        assertThat(get("/members?date=2014-12-31").get("items").size()).isZero();
        assertThat(get("/members").get("total").number()).as("today").isEqualTo(2);
    }

    @Test
    void aDateThatCannotBeReadIsRefusedByItsName() {
        HttpResponse<String> answer = call("/members?date=igaar");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"date\"");
    }

    @Test
    void officesAndTheAgreementCanBeRead() {
        assertThat(call("/agreement").statusCode()).isEqualTo(404);
        LocalDate start = LocalDate.of(2015, 5, 21);
        fresh.asCoordinator(
                () -> Portal.bean(Offices.class).hold(Office.HOST, HOEJE_TAASTRUP, new Period(start, null)));
        AgreementId first = fresh.asCoordinator(
                () -> Portal.bean(Agreements.class).record(new AgreementData("Aftale", "Monopolbruddet", start, null)));
        fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .supersede(first, new AgreementData("Aftale", "Monopolbruddet og udbud", start, "15/6820")));
        assertThat(get("/offices").get("items").get(0).get("kind").text()).isEqualTo("HOST");
        Json agreement = get("/agreement");
        assertThat(agreement.get("scope").text()).isEqualTo("Monopolbruddet og udbud");
        assertThat(agreement.get("supersedes").text()).isEqualTo(first.toString());
        assertThat(agreement.get("earlier").get(0).get("scope").text()).isEqualTo("Monopolbruddet");
    }

    @Test
    void theRegisterIsOpenToEveryAccountAndToNobodyElse() {
        HttpResponse<String> answer = Visitor.without().call("GET", "/api/v1/municipalities", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        Json items = Json.of(answer).get("items");
        assertThat(items.size()).isEqualTo(98);
        assertThat(items.get(0).get("code").text()).isEqualTo("101");
        assertThat(items.get(0).get("gln").isNull()).isTrue();
        assertThat(Visitor.anonymous("GET", "/api/v1/municipalities", null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void onesOwnCollaborationsAreThoseWithARole() {
        Json items = Json.of(reader.call("GET", "/api/v1/collaborations", null)).get("items");
        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).get("slug").text()).isEqualTo(fresh.ref().slug());
        assertThat(Json.of(Visitor.without().call("GET", "/api/v1/collaborations", null))
                        .get("items")
                        .size())
                .isZero();
    }

    private Json get(String path) {
        HttpResponse<String> answer = call(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer);
    }

    private HttpResponse<String> call(String path) {
        return reader.call("GET", "/api/v1/collaborations/" + fresh.ref().slug() + path, null);
    }
}
