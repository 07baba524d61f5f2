package dk.tvaers.programme.rest;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LocalProjectRoutesTest {

    private static final String FACTS = """
            {"participation":"IN_OPERATION","participationOn":"2016-03-01","replacedSystem":"KMD Aktiv","caseNumber":"15/6820"}""";

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final LocalProjectId glostrup = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
    private final LocalProjectId albertslund = Projected.joined(fresh, ky, ALBERTSLUND, Participation.NOT_JOINED);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void projectsAreListedWithTheirCounts() {
        Json page = Json.of(leader.call("GET", path("/projects?size=10"), null));
        assertThat(page.get("total").number()).isEqualTo(1);
        Json project = page.get("items").get(0);
        assertThat(project.get("code").text()).isEqualTo("KY");
        assertThat(project.get("inProgress").number()).isEqualTo(1);
        assertThat(project.get("notJoined").number()).isEqualTo(1);
        assertThat(Json.of(leader.call("GET", path("/programmes"), null))
                        .get("items")
                        .get(0)
                        .get("projects")
                        .number())
                .isEqualTo(1);
    }

    @Test
    void aProjectShowsItselfInEachMunicipality() {
        Json project = Json.of(leader.call("GET", path("/projects/" + ky), null));
        assertThat(project.get("replaces").text()).isEqualTo("KMD Aktiv");
        assertThat(project.get("localProjects").size()).isEqualTo(2);
        assertThat(project.get("localProjects")
                        .get(0)
                        .get("municipality")
                        .get("code")
                        .text())
                .isEqualTo("161");
    }

    @Test
    void localProjectsAreFoundByMunicipalityAndPaged() {
        Json one = Json.of(leader.call("GET", path("/local-projects?municipality=165"), null));
        assertThat(one.get("total").number()).isEqualTo(1);
        assertThat(one.get("items").get(0).get("id").text()).isEqualTo(albertslund.toString());
        Json second = Json.of(leader.call("GET", path("/local-projects?project=" + ky + "&size=1&page=1"), null));
        assertThat(second.get("total").number()).isEqualTo(2);
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(leader.call("GET", path("/local-projects?municipality=16"), null)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        HttpResponse<String> read = leader.call("GET", local(glostrup), null);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(leader.call("PUT", local(glostrup), FACTS).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = leader.call("PUT", local(glostrup), FACTS, "If-Match", tag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).isPresent().isNotEqualTo(java.util.Optional.of(tag));
        assertThat(Json.of(changed).get("replacedSystem").text()).isEqualTo("KMD Aktiv");
        assertThat(Json.of(changed).get("history").size()).isEqualTo(2);
        assertThat(leader.call("PUT", local(glostrup), FACTS, "If-Match", tag).statusCode())
                .isEqualTo(412);
    }

    @Test
    void anotherMunicipalitysLocalProjectCannotBeChanged() {
        assertThat(leader.call("PUT", local(albertslund), FACTS, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatCannotBeAcceptedIsNamedFieldByField() {
        PersonId elsewhere = fresh.person("Projektleder, Albertslund", ALBERTSLUND);
        assertRefused("{\"participationOn\":\"2016-03-01\"}", "participation");
        assertRefused("{\"participation\":\"ASLEEP\",\"participationOn\":\"2016-03-01\"}", "participation");
        assertRefused("{\"participation\":\"IN_PROGRESS\",\"participationOn\":\"01-03-2016\"}", "participationOn");
        assertRefused(facts("\"caseNumber\":\"abc\""), "caseNumber");
        assertRefused(facts("\"owner\":\"nobody\""), "owner");
        assertRefused(facts("\"leader\":\"" + elsewhere + "\""), "leader");
        assertRefused(facts("\"supplier\":\"" + "x".repeat(121) + "\""), "supplier");
    }

    private void assertRefused(String body, String field) {
        HttpResponse<String> answer = leader.call("PUT", local(glostrup), body, "If-Match", "\"0\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Json.of(answer).get("errors").get(0).get("field").text()).isEqualTo(field);
    }

    private static String facts(String more) {
        return "{\"participation\":\"IN_PROGRESS\",\"participationOn\":\"2016-03-01\"," + more + "}";
    }

    private String local(LocalProjectId id) {
        return path("/local-projects/" + id);
    }

    private String path(String rest) {
        return "/api/v1/collaborations/" + fresh.ref().slug() + rest;
    }
}
