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
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CollaborationRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, HOEJE_TAASTRUP);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), "161", null);

    @Test
    void theCollaborationSaysWhatItIsCalled() throws IOException {
        JsonNode body = get("");
        assertThat(body.get("slug").getStringValue()).isEqualTo(fresh.ref().slug());
        assertThat(body.get("name").getStringValue()).isEqualTo(fresh.ref().name());
        assertThat(body.get("id").getStringValue()).hasSize(13);
    }

    @Test
    void membersAreThoseOfTheDate() throws IOException {
        JsonNode items = get("/members?date=2015-06-01").get("items");
        assertThat(items.size()).isEqualTo(2);
        JsonNode municipality = items.get(1).get("municipality");
        assertThat(municipality.get("code").getStringValue()).isEqualTo("169");
        assertThat(municipality.get("officialName").getStringValue()).isEqualTo("Høje-Taastrup Kommune");
        assertThat(items.get(1).get("joinedOn").getStringValue()).isEqualTo("2015-01-01");
        assertThat(get("/members?date=2014-12-31").get("items").size()).isZero();
        assertThat(get("/members").get("total").getIntValue()).as("today").isEqualTo(2);
    }

    @Test
    void aDateThatCannotBeReadIsRefusedByItsName() {
        HttpResponse<String> answer = call("/members?date=igaar");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"date\"");
    }

    @Test
    void officesAndTheAgreementCanBeRead() throws IOException {
        assertThat(call("/agreement").statusCode()).isEqualTo(404);
        LocalDate start = LocalDate.of(2015, 5, 21);
        fresh.asCoordinator(
                () -> Portal.bean(Offices.class).hold(Office.HOST, HOEJE_TAASTRUP, new Period(start, null)));
        AgreementId first = fresh.asCoordinator(
                () -> Portal.bean(Agreements.class).record(new AgreementData("Aftale", "Monopolbruddet", start, null)));
        fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .supersede(first, new AgreementData("Aftale", "Monopolbruddet og udbud", start, "15/6820")));
        assertThat(get("/offices").get("items").get(0).get("kind").getStringValue())
                .isEqualTo("HOST");
        JsonNode agreement = get("/agreement");
        assertThat(agreement.get("scope").getStringValue()).isEqualTo("Monopolbruddet og udbud");
        assertThat(agreement.get("supersedes").getStringValue()).isEqualTo(first.toString());
        assertThat(agreement.get("earlier").get(0).get("scope").getStringValue())
                .isEqualTo("Monopolbruddet");
    }

    @Test
    void theRegisterIsOpenToEveryAccountAndToNobodyElse() throws IOException {
        HttpResponse<String> answer = Visitor.without().call("GET", "/api/v1/municipalities", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode items = read(answer).get("items");
        assertThat(items.size()).isEqualTo(98);
        assertThat(items.get(0).get("code").getStringValue()).isEqualTo("101");
        assertThat(items.get(0).get("gln").isNull()).isTrue();
        assertThat(Visitor.anonymous("GET", "/api/v1/municipalities", null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void onesOwnCollaborationsAreThoseWithARole() throws IOException {
        JsonNode items =
                read(reader.call("GET", "/api/v1/collaborations", null)).get("items");
        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).get("slug").getStringValue())
                .isEqualTo(fresh.ref().slug());
        assertThat(read(Visitor.without().call("GET", "/api/v1/collaborations", null))
                        .get("items")
                        .size())
                .isZero();
    }

    private JsonNode get(String path) throws IOException {
        HttpResponse<String> answer = call(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    private HttpResponse<String> call(String path) {
        return reader.call("GET", "/api/v1/collaborations/" + fresh.ref().slug() + path, null);
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        return Portal.bean(ObjectMapper.class).readValue(answer.body(), JsonNode.class);
    }
}
