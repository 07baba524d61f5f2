package dk.tvaers.risk;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Glostrup and Albertslund with KY, Glostrup with SAPA too, and somebody in each who can own a risk. */
public final class Exposed {

    public static final String SECRET = "Projektlederen rejser";

    public final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    public final ProgrammeId programme = Projected.programme(fresh, "Monopolbrud");
    public final ProjectId ky = Projected.project(fresh, programme, "KY");
    public final ProjectId sapa = Projected.project(fresh, programme, "SAPA");
    public final LocalProjectId here = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
    public final LocalProjectId besides = Projected.joined(fresh, sapa, GLOSTRUP, Participation.IN_PROGRESS);
    public final LocalProjectId there = Projected.joined(fresh, ky, ALBERTSLUND, Participation.IN_PROGRESS);
    public final PersonId owner = fresh.person("Jobcenterchef, Glostrup", GLOSTRUP);
    public final PersonId neighbour = fresh.person("Jobcenterchef, Albertslund", ALBERTSLUND);

    private final Risks risks = Portal.bean(Risks.class);
    private final KeepingRisks keeping = Portal.bean(KeepingRisks.class);
    private final EscalatingRisks escalating = Portal.bean(EscalatingRisks.class);

    public <T> T leader(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, code, null, call);
    }

    public <T> T projectLeader(MunicipalityCode code, ProjectId project, Callable<T> call) {
        return fresh.as(Role.PROJECT_LEADER, code, project, call);
    }

    public RiskData data(String title, int probability, int consequence) {
        return data(title, probability, consequence, owner, null);
    }

    public static RiskData data(
            String title, int probability, int consequence, PersonId owner, @Nullable LocalDate due) {
        return new RiskData(
                RiskKind.RISK, title, null, probability, consequence, owner, "Vi taler med dem", due, RiskState.OPEN);
    }

    /** Of KY in Glostrup, high. */
    public RiskId secret() {
        return local(data(SECRET, 4, 5));
    }

    public RiskId local(RiskData data) {
        return leader(GLOSTRUP, () -> keeping.create(new RiskPlace.OfLocalProject(here), data));
    }

    public RiskId joint(RiskData data) {
        return fresh.asCoordinator(() -> keeping.create(new RiskPlace.OfProject(ky), data));
    }

    /** Its day was yesterday. */
    public static void late(RiskId id) {
        Fresh.sql(
                "update risk set due_on = ? where id = ?",
                Now.today().minusDays(1).toString(),
                id.value());
    }

    public RiskItem read(RiskId id) {
        return fresh.asCoordinator(() -> risks.get(id));
    }

    public void escalate(RiskId id) {
        leader(GLOSTRUP, () -> {
            escalating.escalate(id, risks.get(id).version(), Escalation.COORDINATOR, "Vi kan ikke selv");
            return true;
        });
    }

    public void takeBack(RiskId id) {
        leader(GLOSTRUP, () -> {
            escalating.takeBack(id, risks.get(id).version());
            return true;
        });
    }

    public void close(RiskId id) {
        leader(GLOSTRUP, () -> {
            keeping.close(id, risks.get(id).version(), RiskOutcome.AVERTED, "Hun blev");
            return true;
        });
    }

    /** Who comes to the portal with that log-in. */
    public static PersonId person(Visitor visitor) {
        return new PersonId(Long.parseLong(Sql.strings("select id from person where account_id = "
                        + visitor.account().value())
                .getFirst()));
    }

    /** For whom the bell has rung, by name and municipality; visitors are called by their role. */
    public List<String> rung(String kind) {
        return Sql.strings("select concat_ws(' ', p.name, p.municipality_code) from message n"
                + " join person p on p.collaboration_id = n.collaboration_id and p.id = n.person_id where n.kind = '"
                + kind + "' and n.collaboration_id = " + fresh.ref().id().value() + " order by n.id");
    }
}
