package dk.tvaers.economy.statement.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class StatementRoutesTest {

    private final Settling settling = new Settling();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, settling.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, settling.fresh.ref(), "165", null);
    private final Visitor projectLeader = Visitor.with(Role.PROJECT_LEADER, settling.fresh.ref(), "165", null);

    @Test
    void programsFetchTheFilesThatTheirRolesSee() {
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        String settlement = "/" + id;
        HttpResponse<String> unlocked = get(coordinator, settlement + "/bookkeeping.csv");
        assertThat(unlocked.statusCode()).isEqualTo(409);
        assertThat(unlocked.body()).contains("Afregningen kan først bogføres, når den er låst.");
        settling.locked(id);
        HttpResponse<String> csv = get(leader, settlement + "/bookkeeping.csv");
        assertThat(header(csv, "Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(header(csv, "Content-Disposition")).contains("AFR-" + Settling.YEAR + "-1.csv");
        assertThat(csv.body())
                .startsWith("\uFEFFAfregning;")
                .contains(";165;Albertslund;;Løn: andel (1 post);", ";30,00;")
                .doesNotContain("Glostrup");
        assertThat(get(coordinator, settlement + "/bookkeeping.csv").body()).contains("Glostrup", "Høje-Taastrup");
        HttpResponse<String> pdf = get(leader, settlement + "/municipalities/165/statement.pdf");
        assertThat(header(pdf, "Content-Type")).startsWith("application/pdf");
        assertThat(header(pdf, "Content-Disposition")).contains("Albertslund.pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(get(leader, settlement + "/municipalities/161/statement.pdf").statusCode())
                .isEqualTo(404);
        HttpResponse<String> workbook = get(leader, settlement + "/workbook.xlsx");
        assertThat(header(workbook, "Content-Type")).startsWith("application/vnd.openxmlformats");
        assertThat(header(workbook, "Content-Disposition")).contains(".xlsx");
        assertThat(workbook.body()).startsWith("PK");
        for (String path : new String[] {"/bookkeeping.csv", "/workbook.xlsx", "/municipalities/165/statement.pdf"}) {
            assertThat(get(projectLeader, settlement + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(get(leader, "/" + SettlementId.next() + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private HttpResponse<String> get(Visitor visitor, String path) {
        return visitor.call(
                "GET", "/api/v1/collaborations/" + settling.fresh.ref().slug() + "/economy/settlements" + path, null);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(answer.statusCode() + " " + answer.body());
    }
}
