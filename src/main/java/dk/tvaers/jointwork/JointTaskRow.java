package dk.tvaers.jointwork;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param municipalityCode who is responsible; null once the responsible has left */
@MappedEntity("joint_task")
record JointTaskRow(
        @Id JointTaskId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String name,
        @Nullable String text,
        @Nullable MunicipalityCode municipalityCode,
        @Nullable ProjectId projectId,
        LocalDate deadline,
        JointTaskState taskState,
        @Nullable String reason,
        @Nullable String result,
        @Nullable LocalDate endedOn,
        @Version @Nullable Long version) {

    static JointTaskRow of(JointTaskId id, JointTaskData data) {
        return new JointTaskRow(
                id,
                null,
                data.name(),
                data.text(),
                data.municipality(),
                data.project(),
                data.deadline(),
                JointTaskState.PLANNED,
                null,
                null,
                null,
                null);
    }

    JointTaskRow with(JointTaskData data) {
        return new JointTaskRow(
                id,
                collaborationId,
                data.name(),
                data.text(),
                data.municipality(),
                data.project(),
                data.deadline(),
                taskState,
                reason,
                result,
                endedOn,
                version);
    }

    /** It ends on the day it is first told to be done or given up. */
    JointTaskRow with(JointTaskProgress progress, LocalDate today) {
        LocalDate ended = progress.state().isOpen() ? null : progress.state() == taskState ? endedOn : today;
        return new JointTaskRow(
                id,
                collaborationId,
                name,
                text,
                municipalityCode,
                projectId,
                deadline,
                progress.state(),
                progress.reason(),
                progress.result(),
                ended,
                version);
    }

    JointTaskRow withoutResponsible() {
        return new JointTaskRow(
                id,
                collaborationId,
                name,
                text,
                null,
                projectId,
                deadline,
                taskState,
                reason,
                result,
                endedOn,
                version);
    }
}
