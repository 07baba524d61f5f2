package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingOverRestTest {

    private final Scene scene = new Scene();
    private final String root = "/api/v1/collaborations/" + scene.fresh.ref().slug();
    private final String path = root + "/local-projects/" + scene.local;
    private final Visitor leader = visitor(Role.PROGRAMME_LEADER);

    @Test
    void aReportIsSubmittedAndReadBack() {
        HttpResponse<String> answer = leader.call("POST", path + "/reports", report());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Map<String, Object> sent = object(answer.body());
        assertThat(sent)
                .containsEntry("percent", 35)
                .containsEntry("expectedGoLive", "2017-03-01")
                .containsEntry("hiddenExplanations", 0);
        assertThat(sent.get("id")).asString().matches("[0-9A-Z]{13}");
        Map<String, Object> page =
                object(leader.call("GET", path + "/reports", null).body());
        assertThat(page).containsEntry("total", 1).containsEntry("items", List.of(sent));
    }

    @Test
    void aProjectLeaderSavesADraftAndMayNotSubmit() {
        Visitor projectLeader = visitor(Role.PROJECT_LEADER);

        HttpResponse<String> saved =
                projectLeader.call("POST", path + "/reports", report().replace("\"submit\":true", "\"submit\":false"));
        HttpResponse<String> refused = projectLeader.call("POST", path + "/reports", report());

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(object(saved.body())).containsEntry("version", 1);
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"time\":\"GREEN\"|\"time\":\"BLUE\"|colours.time",
                "\"percent\":35|\"percent\":101|percent",
                "\"percent\":35|\"percent\":-1|percent",
                "\"percent\":35|\"percent\":\"meget\"|percent",
                "\"percent\":35|\"percent\":35.5|percent",
                "\"cause\":\"Dyrere end ventet\"|\"cause\":\" \"|explanations[0].cause",
                "\"2017-03-01\"|\"01-03-2017\"|expectedGoLive",
                "\"2015-06-12\"|\"2015-13-40\"|explanations[0].due",
                "[\"economy\"]|[\"weather\"]|explanations[0].dimensions[0]",
                "[\"economy\"]|[null]|explanations[0].dimensions[0]",
                "[\"economy\"]|[\"ECONOMY\"]|explanations[0].dimensions[0]",
                "\"owner\":\"|\"owner\":\"nobody |explanations[0].owner",
                "[\"economy\"]|[\"time\"]|colours.economy"
            })
    void whatIsWrongIsRefusedWithItsField(String right, String wrong, String field) {
        HttpResponse<String> answer = leader.call("POST", path + "/reports", report().replace(right, wrong));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field);
        assertThat(scene.history()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidToBeUnreadableAndNotMissing() {
        String body = leader.call(
                        "POST",
                        path + "/reports",
                        report().replace("\"percent\":35", "\"percent\":\"meget\"")
                                .replace("\"owner\":\"", "\"owner\":\"chefen ")
                                .replace("2017-03-01", "01-03-2017"))
                .body();

        assertThat(body)
                .contains(
                        "»meget« er ikke et helt tal.",
                        "»chefen %s« er ikke et id på 13 tegn.".formatted(scene.owner),
                        "»01-03-2017« er ikke en dato.");
    }

    @Test
    void overlongTextsAreRefusedWithTheirFields() {
        HttpResponse<String> answer = leader.call(
                "POST",
                path + "/reports",
                report().replace("Idriftsættelse", "x".repeat(201)).replace("Ny aftale", "x".repeat(1001)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"nextMilestone\"", "\"field\":\"explanations[0].action\"");
    }

    @Test
    void brokenJsonIsRefused() {
        HttpResponse<String> answer = leader.call("POST", path + "/reports", report().substring(5));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aReportForAMunicipalityThatIsNoMemberIsRefusedWithTheReason() {
        Fresh.sql(
                "update membership set left_on = ? where municipality_code = '161' and collaboration_id = ?",
                Now.today().minusDays(1).toString(),
                scene.fresh.ref().id().value());
        for (Visitor each : List.of(leader, visitor(Role.COORDINATOR))) {
            HttpResponse<String> answer = each.call("POST", path + "/reports", report());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(object(answer.body()))
                    .containsEntry("type", "urn:tvaers:problem:round.rule.no-member")
                    .containsEntry(
                            "title",
                            "Kommunen er ikke medlem af samarbejdet i dag, så der kan ikke indsendes status for den.");
        }
        assertThat(scene.history()).isEmpty();
        assertThat(scene.fresh.count("select count(*) from status_draft where collaboration_id = ?"))
                .isZero();
    }

    @Test
    void aRepeatedPostWithTheSameKeyIsDoneOnce() {
        String first = leader.call("POST", path + "/reports", report(), "Idempotency-Key", "marts")
                .body();
        HttpResponse<String> again = leader.call("POST", path + "/reports", report(), "Idempotency-Key", "marts");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(object(again.body())).isEqualTo(object(first));
        assertThat(scene.history()).hasSize(1);
    }

    @Test
    void aDraftIsSavedOverTheVersionThatWasRead() {
        HttpResponse<String> read = leader.call("GET", path + "/draft", null);
        assertThat(read.headers().firstValue("ETag")).contains("\"0\"");

        assertThat(put().statusCode()).isEqualTo(428);
        assertThat(put("If-Match", "\"0\"").statusCode()).isEqualTo(200);
        assertThat(put("If-Match", "\"0\"").statusCode()).isEqualTo(412);
        assertThat(leader.call("POST", path + "/reports", report(), "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(leader.call("POST", path + "/reports", report(), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aDraftMayBeThrownAway() {
        put("If-Match", "\"0\"");

        assertThat(leader.call("DELETE", path + "/draft", null, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(object(leader.call("GET", path + "/draft", null).body())).containsEntry("version", 0);
    }

    @Test
    void onlyTheNewestReportIsCorrected() {
        String first = id(leader.call("POST", path + "/reports", report()));
        HttpResponse<String> corrected = leader.call("POST", root + "/reports/" + first + "/corrections", report());

        assertThat(corrected.statusCode()).isEqualTo(201);
        assertThat(object(corrected.body())).containsEntry("supersedes", first);
        assertThat(leader.call("POST", root + "/reports/" + first + "/corrections", report())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theOverviewShowsTheDimensionThatIsAskedFor() {
        leader.call("POST", path + "/reports", report());

        String economy =
                leader.call("GET", root + "/overview?dimension=economy", null).body();
        String filtered = leader.call(
                        "GET", root + "/overview?dimension=time&light=RED&programme=" + scene.programme, null)
                .body();
        HttpResponse<String> wrong = leader.call("GET", root + "/overview?dimension=weather", null);

        assertThat(object(economy)).containsEntry("dimension", "economy");
        assertThat(economy).contains("\"light\":\"YELLOW\"");
        assertThat(object(filtered)).containsEntry("cells", List.of());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"field\":\"dimension\"");
    }

    @Test
    void theMonthOfAMunicipality() {
        leader.call("POST", path + "/reports", report());

        Map<String, Object> month = object(
                leader.call("GET", root + "/municipalities/161/month", null).body());

        assertThat(month).containsEntry("municipalityName", "Glostrup").containsEntry("submitted", 1);
        assertThat(leader.call("GET", root + "/municipalities/101/month", null).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> put(String... headers) {
        return leader.call("PUT", path + "/draft", "{\"percent\":12}", headers);
    }

    private Visitor visitor(Role role) {
        return Visitor.with(role, scene.fresh.ref(), Scene.GLOSTRUP.value(), scene.ky.value());
    }

    private String report() {
        return """
                {"submit":true,"colours":{"time":"GREEN","economy":"YELLOW","resources":"GREEN","technology":"GREEN",\
                "overall":"YELLOW"},"percent":35,"nextMilestone":"Idriftsættelse","expectedGoLive":"2017-03-01",\
                "comment":"Bemærkning","explanations":[{"dimensions":["economy"],"cause":"Dyrere end ventet",\
                "action":"Ny aftale","owner":"%s","due":"2015-06-12"}]}""".formatted(scene.owner);
    }

    private static String id(HttpResponse<String> answer) {
        return String.valueOf(object(answer.body()).get("id"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String json) {
        try {
            return Objects.requireNonNull(Portal.bean(ObjectMapper.class).readValue(json, Map.class));
        } catch (IOException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
