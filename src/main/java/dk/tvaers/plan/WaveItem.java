package dk.tvaers.plan;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A rollout wave: municipalities that take a milestone or more of a project on the same days.
 *
 * @param municipalities by name
 * @param supplierOn the supplier's dates for them
 */
public record WaveItem(
        WaveId id,
        ProjectId projectId,
        String name,
        Map<MunicipalityCode, String> municipalities,
        Map<MilestoneId, LocalDate> supplierOn,
        long version) {}
