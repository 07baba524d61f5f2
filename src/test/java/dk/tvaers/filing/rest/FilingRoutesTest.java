package dk.tvaers.filing.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.Sample;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FilingRoutesTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final DocumentId document = Sample.document(fresh, Sample.shared("Plan", null));
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void aRecordIsFetchedAndMarked() {
        String path = "documents/" + document;
        HttpResponse<String> marked =
                call("PUT", path + "/municipalities/161", "{\"caseNumber\":\"15/6820\",\"filedOn\":\"2026-05-04\"}");
        assertThat(marked.statusCode()).as(marked.body()).isEqualTo(200);
        assertThat(Json.of(call("GET", path, null))
                        .get("items")
                        .get(0)
                        .get("filedOn")
                        .text())
                .isEqualTo("2026-05-04");
        HttpResponse<String> zip = call("GET", path + "/municipalities/161/package", null);
        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(zip.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(zip.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"Plan.zip\"; filename*=UTF-8''Plan.zip");
        assertThat(zip.body()).startsWith("PK");
    }

    @Test
    void whatIsNotFiledHereIsUnknown() {
        assertThat(call("GET", "meetings/" + document, null).statusCode()).isEqualTo(404);
        assertThat(call("GET", "documents/" + DocumentId.next(), null).statusCode())
                .isEqualTo(404);
        assertThat(call("GET", "documents/" + document + "/municipalities/165/package", null)
                        .statusCode())
                .isEqualTo(403);
        DocumentId foreign = Sample.document(Fresh.collaboration(GLOSTRUP), Sample.shared("Deres", null));
        assertThat(call("GET", "documents/" + foreign, null).statusCode()).isEqualTo(404);
        assertThat(call("GET", "documents/" + foreign + "/municipalities/161/package", null)
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body) {
        return leader.call(method, "/api/v1/collaborations/" + fresh.ref().slug() + "/filings/" + path, body);
    }
}
