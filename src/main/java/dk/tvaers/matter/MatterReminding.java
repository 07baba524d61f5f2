package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;

/** Reminds the municipalities that have not decided a fortnight before the deadline, once for each deadline. */
@Singleton
class MatterReminding implements RecurringJob {

    static final int DAYS_AHEAD = 14;

    private final MatterRows matters;
    private final MatterPost post;
    private final CurrentContext context;

    MatterReminding(MatterRows matters, MatterPost post, CurrentContext context) {
        this.matters = matters;
        this.post = post;
        this.context = context;
    }

    @Override
    public String name() {
        return "matter-reminding";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(6, 20));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        CollaborationId collaboration = context.collaborationId();
        LocalDate soon = Now.today().plusDays(DAYS_AHEAD);
        matters.list(collaboration).stream()
                .filter(matter -> matter.isOpen() && !matter.deadline().isAfter(soon))
                .forEach(matter -> remind(collaboration, matter));
    }

    private void remind(CollaborationId collaboration, MatterItem matter) {
        Set<String> decided = matters.listSteps(collaboration, matter.id()).stream()
                .filter(step -> step.step() == MatterStep.DECIDED)
                .map(step -> step.municipality().value())
                .collect(Collectors.toSet());
        matters.listAsked(collaboration, matter.id()).stream()
                .filter(asked -> !decided.contains(asked.municipality().value()))
                .forEach(asked -> post.due(matter, asked.municipality()));
    }
}
