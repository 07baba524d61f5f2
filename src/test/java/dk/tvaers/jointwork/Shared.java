package dk.tvaers.jointwork;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A collaboration of three municipalities that work together. */
public final class Shared {

    public final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);

    private final JointTasks tasks = Portal.bean(JointTasks.class);
    private final KeepingJointTasks keeping = Portal.bean(KeepingJointTasks.class);
    private final SupportVisits visits = Portal.bean(SupportVisits.class);

    /** Glostrup does it, Albertslund takes part, and it is to be done in three weeks. */
    public static JointTaskData task(String name) {
        return new JointTaskData(
                name, "Til alle", GLOSTRUP, Set.of(ALBERTSLUND), Now.today().plusWeeks(3), null);
    }

    public JointTaskId create(JointTaskData data) {
        return fresh.asCoordinator(() -> keeping.create(data));
    }

    /** One whose deadline was yesterday. */
    public JointTaskId overdue(String name) {
        JointTaskId id = create(task(name));
        Fresh.sql(
                "update joint_task set deadline = ? where id = ?",
                Now.today().minusDays(1).toString(),
                id.value());
        return id;
    }

    public void change(JointTaskId id, long version, JointTaskData data) {
        fresh.asCoordinator(() -> {
            keeping.change(id, version, data);
            return true;
        });
    }

    public void report(JointTaskId id, long version, JointTaskState state, @Nullable String reason) {
        leader(GLOSTRUP, () -> {
            keeping.report(id, version, new JointTaskProgress(state, reason, null));
            return true;
        });
    }

    public JointTaskItem read(JointTaskId id) {
        return fresh.asCoordinator(() -> tasks.get(id));
    }

    public SupportVisitId visit(MunicipalityCode code, LocalDate on, @Nullable String hours) {
        return fresh.asCoordinator(() -> visits.add(data(code, on, hours)));
    }

    public static SupportVisitData data(MunicipalityCode code, LocalDate on, @Nullable String hours) {
        return new SupportVisitData(
                code, on, "Opstart af KY", hours == null ? null : new BigDecimal(hours), "Kun os to");
    }

    public <T> T leader(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, code, null, call);
    }

    /** The municipality's last day is over, and what it leaves is settled. */
    public void leaves(MunicipalityCode code, LocalDate lastDay) {
        fresh.asCoordinator(() -> {
            Portal.bean(LeavingJointWork.class).settle(code, lastDay, MemberLeaving.LocalProjects.KEEP);
            return true;
        });
    }

    static void refused(String field, Callable<?> call) {
        assertThatThrownBy(call::call).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .extracting(Invalid.Problem::field)
                .containsExactly(field));
    }
}
