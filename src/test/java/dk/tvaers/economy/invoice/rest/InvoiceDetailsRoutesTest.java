package dk.tvaers.economy.invoice.rest;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InvoiceDetailsRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor controller = Visitor.with(Role.CONTROLLER, fresh.ref(), "161", null);

    @Test
    void detailsAreReadWrittenAndReadWithWhatIsMissing() {
        HttpResponse<String> before = get(route("/municipalities/161"));
        assertThat(before.headers().firstValue("ETag")).contains("\"0\"");
        HttpResponse<String> written = put(route("/municipalities/161"), "\"0\"", """
                {"street":"Rådhusparken 2","postalCode":"2600","city":"Glostrup","gln":"5790000000012",
                 "contactName":"Økonomi, Glostrup","reference":"IT-DIG","format":"PEPPOL"}""");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(written.headers().firstValue("ETag")).contains("\"1\"");
        Json list = Json.of(get(route(""))).get("items");
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.get(0).get("name").text()).isEqualTo("Glostrup Kommune");
        assertThat(list.get(0).get("gln").text()).isEqualTo("5790000000012");
        assertThat(list.get(0).get("missingForReceiving").size()).isZero();
        assertThat(list.get(0).get("missingForSending").get(0).text()).isEqualTo("BANK_ACCOUNT");
        assertThat(list.get(1).get("missingForReceiving").size()).isEqualTo(4);
    }

    @Test
    void aGlnWithAWrongCheckDigitIsRefused() {
        HttpResponse<String> refused =
                put(route("/municipalities/161"), "\"0\"", "{\"gln\":\"5790000000013\",\"format\":\"OIOUBL\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"gln\"", "5790000000013");
    }

    @Test
    void whatIsNotOnesOwnOrWasReadBeforeIsRefused() {
        String body = "{\"reference\":\"IT\",\"format\":\"OIOUBL\"}";
        assertThat(put(route("/municipalities/165"), "\"0\"", body).statusCode())
                .isEqualTo(403);
        assertThat(put(route("/municipalities/161"), null, body).statusCode()).isEqualTo(428);
        assertThat(put(route("/municipalities/161"), "\"7\"", body).statusCode())
                .isEqualTo(412);
        assertThat(put(route("/municipalities/161"), "\"0\"", "{\"format\":\"PDF\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(get(route("/municipalities/169")).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) {
        return controller.call("GET", path, null);
    }

    private HttpResponse<String> put(String path, @Nullable String version, String body) {
        return version == null
                ? controller.call("PUT", path, body)
                : controller.call("PUT", path, body, "If-Match", version);
    }

    private String route(String rest) {
        return "/api/v1/collaborations/" + fresh.ref().slug() + "/economy/invoice-details" + rest;
    }
}
