package dk.tvaers.settings.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsRoutesTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void whatIsChosenIsReadBackWithItsVersion() {
        HttpResponse<String> read = call("GET", "/settings", null);
        assertThat(read.headers().firstValue("ETag")).contains("\"0\"");
        String body = body("#7a1f5c", 100);
        assertThat(call("PUT", "/settings", body).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = call("PUT", "/settings", body, "If-Match", "\"0\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(Json.of(changed).get("lightColour").text()).isEqualTo("#7a1f5c");
        assertThat(Json.of(changed).get("workingDays").size()).isEqualTo(2);
        assertThat(changed.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(call("PUT", "/settings", body, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
    }

    @Test
    void aWeakColourIsRefusedWithItsContrast() {
        HttpResponse<String> refused = call("PUT", "/settings", body("#e59bcb", 100), "If-Match", "\"0\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("lightColour", "4,5:1");
    }

    @Test
    void whatIsNoPictureIsNoLogo() {
        assertThat(call("GET", "/logo", null).statusCode()).isEqualTo(404);
        HttpResponse<String> refused = call("PUT", "/logo", "<svg/>");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(call("DELETE", "/logo", null).statusCode()).isEqualTo(204);
    }

    @Test
    void aLimitIsRecordedOnceForOneKeyAndTakenBack() {
        String body = "{\"municipality\":\"161\",\"kroner\":50000,\"fromOn\":\"" + Now.today() + "\"}";
        HttpResponse<String> first = call("POST", "/approval-limits", body, "Idempotency-Key", "limit-161");
        HttpResponse<String> again = call("POST", "/approval-limits", body, "Idempotency-Key", "limit-161");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(call("POST", "/approval-limits", body).statusCode()).isEqualTo(409);
        Json approver = Json.of(call("GET", "/approvers", null)).get("items").get(0);
        assertThat(first.body()).contains("\"kroner\":50000");
        String id = approver.get("limit").get("id").text();
        assertThat(call("DELETE", "/approval-limits/" + id, null).statusCode()).isEqualTo(204);
        assertThat(Json.of(call("GET", "/approval-limits", null)).get("items").size())
                .isZero();
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) {
        return coordinator.call(method, "/api/v1/collaborations/" + fresh.ref().slug() + path, body, headers);
    }

    private String body(String colour, int kept) {
        return """
                {"name":"Prøve","lightColour":"%s","workingDays":["MONDAY","FRIDAY"],"mailsKept":%d,"resourcesOpen":false}""".formatted(colour, kept);
    }
}
