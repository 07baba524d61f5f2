package dk.tvaers.risk;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailCursor;
import dk.tvaers.home.Agenda;
import dk.tvaers.home.Search;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.status.Deadlines;
import dk.tvaers.testkit.Json;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A municipality's risk stays with it and the coordinator until it is escalated, by every way to it (DOMAIN section 2). */
@Tag("database")
class InternalRiskTest {

    private final Exposed exposed = new Exposed();
    private final Risks risks = Portal.bean(Risks.class);
    private final RiskId id = exposed.local(
            Exposed.data(Exposed.SECRET, 4, 5, exposed.owner, Now.today().plusDays(9)));

    @Test
    void theRegisterItsExcelAndItsMatrix() {
        keptIn(() -> risks.list(RiskFilter.ACTIVE, Paging.of(0, 200)).toString());
        keptIn(() -> risks.matrix(RiskFilter.ACTIVE).at(4, 5) == 1 ? Exposed.SECRET : "");
    }

    @Test
    void theSearch() {
        keptIn(() -> Portal.bean(Search.class).find("projektlederen").toString());
    }

    @Test
    void theCalendar() {
        keptIn(() -> Portal.bean(Deadlines.class)
                .of(GLOSTRUP, Texts.DANISH)
                .content()
                .replaceAll("\r?\n ", ""));
        keptIn(() -> Portal.bean(Deadlines.class)
                .of(exposed.here, Texts.DANISH)
                .content()
                .replaceAll("\r?\n ", ""));
    }

    @Test
    void theNextMeeting() {
        for (boolean escalated : List.of(false, true)) {
            if (escalated) {
                exposed.escalate(id);
            }
            Callable<String> points = () -> Portal.bean(Agenda.class).gather().toString();
            for (String seen : List.of(exposed.leader(ALBERTSLUND, points), exposed.fresh.asCoordinator(points))) {
                assertThat(seen.contains(Exposed.SECRET)).isEqualTo(escalated);
            }
        }
        exposed.close(id);
        assertThat(exposed.fresh.asCoordinator(() -> Portal.bean(Agenda.class).gather()))
                .isEmpty();
    }

    @Test
    void theHistory() {
        Callable<String> history = () -> Portal.bean(TrailBook.class)
                .of("risk", id.value(), TrailCursor.NEWEST, 50)
                .toString();
        assertThat(exposed.leader(GLOSTRUP, history)).contains(Exposed.SECRET);
        assertThat(exposed.fresh.asCoordinator(history)).contains(Exposed.SECRET);
        assertThatThrownBy(() -> exposed.leader(ALBERTSLUND, history)).isInstanceOf(NotFound.class);
        assertThat(exposed.fresh.as(Role.AUDITOR, null, null, history)).doesNotContain(Exposed.SECRET);
    }

    @Test
    void openingItIsRefusedAndTheRefusalIsKept() {
        String kept = "select count(*) from audit_entry where collaboration_id = ? and act = 'refused'"
                + " and for_municipality = '161' and changes like '%SEE_INTERNAL_RISK%'";
        assertThatThrownBy(() -> exposed.projectLeader(ALBERTSLUND, exposed.ky, () -> risks.get(id)))
                .isInstanceOf(Forbidden.class);
        assertThat(exposed.fresh.count(kept)).isEqualTo(1);
        assertThatThrownBy(() -> exposed.fresh.as(Role.AUDITOR, null, null, () -> risks.get(id)))
                .isInstanceOf(Forbidden.class);
        assertThat(exposed.projectLeader(GLOSTRUP, exposed.sapa, () -> risks.get(id))
                        .title())
                .isEqualTo(Exposed.SECRET);
        assertThat(exposed.fresh.count(kept)).isEqualTo(2);
    }

    @Test
    void theApi() {
        Visitor neighbour = Visitor.with(Role.PROJECT_LEADER, exposed.fresh.ref(), "165", null);
        Visitor own = Visitor.with(Role.PROGRAMME_LEADER, exposed.fresh.ref(), "161", null);
        String base = "/api/v1/collaborations/" + exposed.fresh.ref().slug();
        HttpResponse<String> refused = neighbour.call("GET", base + "/risks/" + id, null);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain(Exposed.SECRET);
        for (String path : List.of("/risks?state=ALL", "/search?q=projektlederen", "/agenda-points", "/risk-matrix")) {
            HttpResponse<String> answer = neighbour.call("GET", base + path, null);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(Json.of(answer).get("items").size()).as(path).isZero();
        }
        assertThat(own.call("GET", base + "/risks", null).body()).contains(Exposed.SECRET);
        exposed.escalate(id);
        assertThat(neighbour.call("GET", base + "/risks/" + id, null).body()).contains(Exposed.SECRET);
        assertThat(neighbour.call("GET", base + "/agenda-points", null).body()).contains(Exposed.SECRET);
    }

    @Test
    void theBellRingsForTheOwnerAndOnceEscalatedForTheCoordinatorAndForNobodyElse() {
        Visitor.with(Role.COORDINATOR, exposed.fresh.ref(), null, null);
        Visitor.with(Role.PROGRAMME_LEADER, exposed.fresh.ref(), "165", null);
        Visitor owner = Visitor.with(Role.PROGRAMME_LEADER, exposed.fresh.ref(), "161", null);
        exposed.local(Exposed.data("Testmiljøet mangler", 2, 2, Exposed.person(owner), null));
        assertThat(exposed.rung("risk-owner")).containsExactly("PROGRAMME_LEADER 161");
        assertThat(exposed.rung("risk-escalated")).isEmpty();
        exposed.escalate(id);
        assertThat(exposed.rung("risk-owner")).hasSize(1);
        assertThat(exposed.rung("risk-escalated")).containsExactly("COORDINATOR");
        assertThat(exposed.fresh.count("select count(*) from mail where collaboration_id = ?"))
                .isZero();
    }

    /** Told to its municipality and the coordinator; to others only while it is escalated. */
    private void keptIn(Callable<String> way) {
        for (boolean escalated : List.of(false, true, false)) {
            if (escalated) {
                exposed.escalate(id);
            } else if (exposed.read(id).isEscalated()) {
                exposed.takeBack(id);
            }
            assertThat(exposed.leader(GLOSTRUP, way)).contains(Exposed.SECRET);
            assertThat(exposed.projectLeader(GLOSTRUP, exposed.sapa, way)).contains(Exposed.SECRET);
            assertThat(exposed.fresh.as(Role.DIRECTOR, GLOSTRUP, null, way)).contains(Exposed.SECRET);
            assertThat(exposed.fresh.asCoordinator(way)).contains(Exposed.SECRET);
            for (String outside : List.of(
                    exposed.leader(ALBERTSLUND, way),
                    exposed.projectLeader(ALBERTSLUND, exposed.ky, way),
                    exposed.fresh.as(Role.AUDITOR, null, null, way),
                    exposed.fresh.as(Role.SECRETARY, null, null, way),
                    exposed.fresh.as(Role.READER, null, null, way))) {
                assertThat(outside.contains(Exposed.SECRET)).isEqualTo(escalated);
            }
        }
    }
}
