package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ReportId;

/** What must hold before a report is taken, and what is noted of it afterwards; all within the transaction of the submission. */
public interface ReportTaking {

    /**
     * Before anything is written.
     *
     * @throws dk.tvaers.kernel.RuleBroken when no report is taken from the municipality now
     */
    void before(MunicipalityCode municipality);

    /** The report is written. */
    void after(ReportId report, LocalProjectId localProject);
}
