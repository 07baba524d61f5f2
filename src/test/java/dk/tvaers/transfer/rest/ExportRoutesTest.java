package dk.tvaers.transfer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ExportRoutesTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), "161", null);

    @Test
    void anExportIsAskedForOnceWatchedAndFetched() {
        HttpResponse<String> asked = call("POST", "", "{\"what\":\"members\"}", "Idempotency-Key", "en");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        String id = Json.of(asked).get("id").text();
        assertThat(Json.of(asked).get("phase").text()).isEqualTo("WAITING");
        assertThat(asked.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/exports/" + id));
        assertThat(Json.of(call("POST", "", "{\"what\":\"members\"}", "Idempotency-Key", "en"))
                        .get("id")
                        .text())
                .isEqualTo(id);
        assertThat(call("GET", "/" + id + "/file", null).statusCode()).isEqualTo(404);

        Due.run();
        Json done = Json.of(call("GET", "/" + id, null));
        assertThat(done.get("phase").text()).isEqualTo("DONE");
        assertThat(done.get("rows").number()).isOne();
        HttpResponse<String> file = call("GET", "/" + id + "/file", null);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("PK");
        assertThat(file.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("attachment; filename=\"Medlemmer "));
        assertThat(Json.of(call("GET", "", null)).get("items").size()).isOne();
    }

    @Test
    void itIsNobodyElses() {
        String id = Json.of(call("POST", "", "{\"what\":\"all\"}")).get("id").text();
        Due.run();
        Visitor other = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        for (String path : new String[] {"/" + id, "/" + id + "/file"}) {
            assertThat(other.call("GET", address(path), null).statusCode()).isEqualTo(404);
        }
        assertThat(other.call("DELETE", address("/" + id), null).statusCode()).isEqualTo(404);
        assertThat(call("GET", "/" + id + "/file", null).statusCode()).isEqualTo(200);
    }

    @Test
    void oneThatIsGivenUpGivesNoFile() {
        String id = Json.of(call("POST", "", "{\"what\":\"people\"}")).get("id").text();
        assertThat(call("DELETE", "/" + id, null).statusCode()).isEqualTo(204);
        Due.run();
        assertThat(Json.of(call("GET", "/" + id, null)).get("phase").text()).isEqualTo("STOPPED");
        assertThat(call("GET", "/" + id + "/file", null).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeReadIsRefusedByItsField() {
        assertThat(call("POST", "", "{}").body()).contains("\"what\"");
        HttpResponse<String> refused =
                call("POST", "", "{\"what\":\"reports\",\"from\":\"i maj\",\"to\":\"2027-01-01\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"from\"");
        assertThat(call("POST", "", "{\"what\":\"invoices\"}").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) {
        return reader.call(method, address(path), body, headers);
    }

    private String address(String path) {
        return "/api/v1/collaborations/" + fresh.ref().slug() + "/exports" + path;
    }
}
