package dk.tvaers.economy.overview.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.economy.overview.Shared;
import dk.tvaers.settings.Chooses;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverviewRoutesTest {

    private final Shared shared = new Shared();
    private final Fresh fresh = shared.spent.fresh;
    private final Visitor director = Visitor.with(Role.DIRECTOR, fresh.ref(), "165", null);

    @Test
    void aShareIsToldWithItsLinesAndTheCalculationOfEach() {
        shared.add("100.01", shared.spent.agreed(Shared.equal(), LocalDate.of(Spent.YEAR, 1, 1)));
        shared.add("?", null);
        Json own = Json.of(get(director, ""));
        assertThat(own.get("municipality").text()).isEqualTo("165");
        assertThat(own.get("expected").get("known").text()).isEqualTo("50.00");
        assertThat(own.get("expected").get("unknown").number()).isEqualTo(1);
        assertThat(own.get("members").size()).isEqualTo(2);
        Json other = Json.of(get(director, "?municipality=161&year=" + Spent.YEAR));
        assertThat(other.get("expected").get("known").text()).isEqualTo("50.01");
        Json lines = Json.of(get(director, "/costs?size=1&page=1"));
        assertThat(lines.get("total").number()).isEqualTo(2);
        Json line = Json.of(get(director, "/costs")).get("items").get(0);
        assertThat(line.get("parts").get(0).get("of").text()).isEqualTo("100.01");
        assertThat(Json.of(get(director, "/budget-lines")).get("total").number())
                .isZero();
        assertThat(get(director, "?year=x").statusCode()).isEqualTo(422);
        assertThat(get(director, "?municipality=101").statusCode()).isEqualTo(404);
    }

    @Test
    void whereTheCollaborationHasChosenSoADirectorGetsTheOwnMunicipalitysOnly() {
        shared.spent.add(shared.spent.data("KOMBIT", Fresh.GLOSTRUP, true, "1", "", null));
        assertThat(get(director, "?municipality=161").statusCode()).isEqualTo(200);
        assertThat(Json.of(call(director, "/costs")).get("total").number()).isEqualTo(1);
        Chooses.in(fresh, settings -> Chooses.ownShares(settings, true));
        for (String path : new String[] {"", "/costs", "/budget-lines"}) {
            assertThat(get(director, path + "?municipality=161").statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(Json.of(get(director, "")).get("members").size()).isEqualTo(1);
        assertThat(Json.of(call(director, "/costs")).get("total").number()).isZero();
        Visitor auditor = Visitor.with(Role.AUDITOR, fresh.ref(), null, null);
        assertThat(get(auditor, "?municipality=161").statusCode()).isEqualTo(200);
        assertThat(Json.of(call(auditor, "/costs")).get("total").number()).isEqualTo(1);
    }

    private HttpResponse<String> get(Visitor visitor, String path) {
        return call(visitor, "/overview" + path);
    }

    private HttpResponse<String> call(Visitor visitor, String path) {
        return visitor.call("GET", "/api/v1/collaborations/" + fresh.ref().slug() + "/economy" + path, null);
    }
}
