package dk.tvaers.jointwork;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the trail tells of joint tasks and of visits; of a visit's note only that it changed. */
@Factory
final class JointWorkTrail {

    @Singleton
    @Named("trail-joint-task")
    TrailKind tasks(JointTaskRows rows, MunicipalityNames names, CurrentContext context) {
        return new TrailKind(KeepingJointTasks.KIND, Right.SEE_STATUS, "created", "changed", "reported", "member-left")
                .fields(JointTaskRow.class)
                .field(KeepingJointTasks.PARTICIPANTS, String.class)
                .said(KeepingJointTasks.PARTICIPANTS, (texts, codes) -> words(codes, names.all()))
                .words(JointTaskState.class, "jointwork.state")
                .shownAt(JointTaskTelling.PATH + "%s")
                .records(JointTaskId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-support-visit")
    TrailKind visits(SupportVisitRows rows, CurrentContext context) {
        return new TrailKind(SupportVisits.KIND, Right.SEE_STATUS, "added", "changed", "removed")
                .fields(SupportVisitRow.class)
                .said("hours", (texts, hours) -> NumberFormat.getInstance(texts.locale())
                        .format(new BigDecimal(hours)))
                .shownAt(SupportVisits.PATH + "%s")
                .records(SupportVisitId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    private static String words(String codes, Map<MunicipalityCode, String> names) {
        return Arrays.stream(codes.split(" "))
                .map(code -> names.getOrDefault(new MunicipalityCode(code), code))
                .collect(Collectors.joining(", "));
    }
}
