package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.NotFound;
import jakarta.inject.Singleton;
import java.util.List;

/** A request is met as soon as the loans that both sides have approved cover its hours. */
@Singleton
class MeetingRequests {

    private final LoanRequestRows rows;
    private final CurrentContext context;
    private final Trail trail;

    MeetingRequests(LoanRequestRows rows, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.context = context;
        this.trail = trail;
    }

    void meetIfCovered(LoanRequestId id) {
        CollaborationId collaboration = context.collaborationId();
        LoanRequestRow row = rows.lock(collaboration, id).orElseThrow(NotFound::new);
        LoanRequestItem now = rows.find(collaboration, id).orElseThrow(NotFound::new);
        if (now.isOpen() && now.coveredHours().compareTo(now.hours()) >= 0) {
            rows.update(row.in(RequestState.MET));
            trail.record("met", LoanRequests.KIND, id, List.of());
        }
    }
}
